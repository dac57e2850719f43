import type { AuthoredLanguage } from './expand.ts';

export const faLatn: AuthoredLanguage = {
  lang: 'fa-Latn',
  slots: {
    group:
      'mohajera/afghania/zana/hamjensgaraha/yahudia/araba/trans ha/siahpusta/mosalmuna/maluliat',
    beast: 'ashghal/heyvun/kesafat/vahshi/najes/angal/khuk/meymun',
    insult:
      'ahmagh/nafahm/bishoor/khar/kesafat/avazi/heyvun/ashghal/bisharaf/haromzade/koskesh/dayus/gav/ravani/oskol/bisavad',
    thing: 'app/in mobl/site/baste/poshtibani/net/terafik/shanbe/sefaresham/in sandali',
    bad: 'eftezahe/mozakhrafe/ashghale/faje ast/kheili bade/kar nemikone/maskharast',
    nice: 'mobl/miz/forushgahetun/sandali/rangesh/tarahish/cheragh/in mahsul',
    wow: 'aliye/mahshare/binazire/kheili ghashange/harf nadare/shike/behtarine',
    days: 'do hafte/se hafte/ye mah/dah ruz/do mah',
    city: 'Shiraz/Esfahan/Tabriz/Mashhad/Rasht',
  },
  abuse: `
    {group} {beast}an
    az {group} motenaferam
    {group} ro bayad birun konid az mamlekat
    {group} adam nistan, {beast}an
    to ye {insult}i
    khafe sho {insult}
    cheghad {insult}i to
    khak to saret {insult}
    boro gomsho {insult}
    admin page ye {insult}e
    mikoshamet {insult}
    midunam khunat kojast miam soraghet
    boro bemir {insult}
    khodeto bekosh hichkas delesh tang nemishe
    modiretun {insult}e`,
  clean: `
    {group} ham adaman
    {group} {beast} nistan
    man az {group} motenafer nistam
    kasi ke mige {group} {beast}an nezhadparaste
    nagid {insult} be mardom
    {thing} {bad}
    lanati {thing} baz {bad}
    az {thing} motenaferam
    to {insult} nisti narahat nabash
    man cheghad {insult}am size eshtebah sefaresh dadam
    mimiram vase in {nice}
    khadamatetun {bad}, pulam ro pas bedid
    {days} montazeram kasi javab nemide
    bahat movafegh nistam vali nazaret mohtarame`,
  situations: {
    praise: `
      {nice} {wow}
      ashegh {nice} shodam
      dametun garm {nice} {wow}
      kheili raziam pishnahad mikonam`,
    question: `
      gheymat {nice} chande?
      be {city} ersal darid?
      {nice} key mojud mishe?
      salam {city} shobe darid
      gheymat lotfan`,
    complaint: `
      {days} montazeram javab nemidid
      {nice} shekaste resid
      pulam ro pas bedid
      sefaresham kojast? {days} gozashte
      app kar nemikone
      dige azatun kharid nemikonam`,
    constructive: `
      {nice} khube vali rahnamash behtar bud vazeh bashe
      kash {nice} ranghaye bishtari dasht`,
    idea: `
      chera {nice} ro sabz nemisazid?
      ye pishnahad: shobe bezanid tu {city}`,
    ugc_share: `
      inam aks {nice} tu khunamun
      tagetun kardam`,
    press: `
      khabarnegaram va gozareshi darbare shoma minevisam
      baraye majale mosahebe mikonid?`,
    thanks: `
      mamnunam
      merci hal shod
      resid dastam, dastetun dard nakone`,
    off_topic: `
      @sara ino bebin
      @ali bayad berim {city}
      tavalodet mobarak`,
    spam: `
      daramad dar manzel, direct bedid
      follow kon followback midam
      vam fori, telegram`,
  },
};
