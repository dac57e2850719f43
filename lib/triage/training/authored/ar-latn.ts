import type { AuthoredLanguage } from './expand.ts';

export const arLatn: AuthoredLanguage = {
  lang: 'ar-Latn',
  slots: {
    group:
      'el mohajirin/el yahoud/el nisa2/el mithliyin/el sood/el lajiin/el souriyin/el ajaneb/el akrad/el trans',
    beast: '7othala/zbala/7ayawanat/klab/khanazir/anjas/7asharat/mo bashar',
    insult:
      'ghabi/7mar/kalb/7ayawan/wesekh/safel/tafeh/jahel/fashel/zbala/khanzir/ibn kalb/ahbal/9lil adab/mot5alef/majnoun',
    thing: 'el app/el kanaba/el tawsil/el maw9i3/talabi/el korsi/el khedma/el net/el za7ma',
    bad: 'zeft/zbala/say2a ktir/karitha/ma byeshte8el/kharbane/mo9rife',
    nice: 'el kanaba/el tawla/ma7alkom/el korsi/el lon/el tasmim',
    wow: 'raw3a/btejanen/momtaze/7elwe ktir/jamile/top/zwina bzaf',
    days: 'osbo3ein/tlat asabi3/chahr/3ashr iyyam/chahrein',
    city: 'Beirut/Amman/Dubai/Casablanca/Tunis/Cairo',
  },
  abuse: `
    {group} {beast}
    bakrah {group}
    etrodo {group} men baladna
    {group} mosh bashar, {beast}
    enta {insult}
    ya {insult} ekhras
    wallah enta {insult}
    kos ommak ya {insult}
    tfou 3alek ya {insult}
    el admin {insult}
    ra7 o2tlak ya {insult}
    ba3ref wein sakin w jayilak
    rou7 mout ya {insult}
    inshallah tmout`,
  clean: `
    {group} bashar metlna
    {group} mosh {beast}
    ana ma bakrah {group}
    elli bi2oul enno {group} {beast} 3onsori
    {thing} {bad}
    yel3an {thing} {bad} kaman marra
    bakrah {thing}
    enta mosh {insult}, ma tez3al
    ana {insult}, talabt el 2iyas el ghalat
    {nice} {wow}, mout fiha
    khedmetkom {bad}, rajj3o flousi
    t3ebt, nataser men {days} w ma 7ada byrod
    ma bttefe2 ma3ak bas ba7terem ra2yak`,
  situations: {
    praise: `
      {nice} {wow}
      3ajabni ktir, {nice} {wow}
      mashallah {nice} {wow}`,
    question: `
      addeish {nice}?
      twaslo 3a {city}?
      bch7al {nice}?
      emta metwafer?
      3andkom fare3 bi {city}`,
    complaint: `
      nataser talabi men {days} w ma 7ada byrod
      {nice} wesel maksour
      rajj3o flousi
      wein talabi? sarlo {days}
      el app ma byeshte8el
      akher marra bashteri menkom`,
    constructive: `
      {nice} mnih bas law kan fi alwan aktar
      a7san law t2allelo el plastic`,
    idea: `
      leish ma ta3mlo {nice} bel akhdar?
      3andi fekra: efta7o fare3 bi {city}`,
    ugc_share: `
      hay soura {nice} bi beitna
      taggaitkom bel soura`,
    press: `
      ana sa7afi w 3am ekteb ta9rir 3ankom
      baktob la majalla, mumkin mo9abala?`,
    thanks: `
      shukran ktir
      merci en7allet
      wesel, yeslamo`,
    off_topic: `
      @sara shoofi hayda
      @ahmad lazem nrouh {city}
      kel 3am w enti bkheir`,
    spam: `
      erba7 masari men beitak, b3at dm
      tabe3ni w btabe3ak
      tadawol madmoun, telegram`,
  },
};
