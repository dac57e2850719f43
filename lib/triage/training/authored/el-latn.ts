import type { AuthoredLanguage } from './expand.ts';

export const elLatn: AuthoredLanguage = {
  lang: 'el-Latn',
  slots: {
    group:
      'oi metanastes/oi gynaikes/oi gkei/oi mavroi/oi evraioi/oi roma/oi prosfyges/oi alvanoi/oi xenoi/ta trans atoma',
    groupAcc:
      'tous metanastes/tis gynaikes/tous gkei/tous mavrous/tous evraious/tous prosfyges/tous alvanous/tous xenous',
    beast: 'skoupidia/katsarides/zwa/parasita/ktini/gourounia/vromiarides',
    insult:
      'ilithie/vlaka/malaka/geloie/axriste/gourouni/katharma/skouliki/xeftila/kopane/stoke/gaidouri/karagkiozi',
    insultNom: 'ilithios/vlakas/malakas/geloios/axristos/katharma/xeftilas/kopanos/stokos',
    thing:
      'i efarmogi/o kanapes/i apostoli/to site/to dema/i karekla/to internet/i paraggelia mou/i deftera',
    bad: 'xalia/skata/aparadekti/katastrofi/gia petama/malakia',
    nice: 'o kanapes/to trapezi/to magazi sas/i karekla/to xroma',
    wow: 'einai yperoxo pragma/einai teleio/me enthousiase/einai oti kalytero',
    days: 'dyo evdomades/treis evdomades/ena mina/deka meres',
    city: 'Thessaloniki/Patra/Kriti/Larisa',
  },
  abuse: `
    {group} einai {beast}
    misw {groupAcc}
    na fygoun {group} apo ti xwra mas
    den einai anthrwpoi, {group} einai {beast}
    eisai {insultNom}
    ante gamisou re {insult}
    skase re {insult}
    o diaxeiristis einai {insultNom}
    tha se skotwsw re {insult}
    xerw pou meneis kai tha erthw spiti sou
    na pethaneis re {insult}
    gamw ti mana sou {insult}`,
  clean: `
    {group} einai anthrwpoi opws oloi
    {group} den einai {beast}
    den misw {groupAcc}
    opoios leei oti {group} einai {beast} einai ratsistis
    {thing} einai {bad}
    gamwto, {thing} einai {bad}
    misw tis defteres
    den eisai {insultNom}, iremise
    ti {insultNom} pou eimai, pira lathos megethos
    i eksypiretisi sas einai {bad}, thelw ta lefta mou
    varethika, perimenw {days} kai kaneis den apanta
    diafwnw mazi sou alla sevomai ti gnomi sou`,
  situations: {
    praise: `
      {nice} {wow}
      latrevw, {nice} {wow}
      poly euxaristimeni, to proteinw
      bravo sas`,
    question: `
      poso kanei, {nice};
      stelnete {city}?
      pote tha yparxei?
      exete katastima {city}
      timi parakalw`,
    complaint: `
      perimenw tin paraggelia mou {days} kai kaneis den apanta
      irthe spasmeno
      thelw ta lefta mou pisw
      pou einai i paraggelia mou? perasan {days}
      i efarmogi den douleuei
      pote ksana`,
    constructive: `
      {nice} kalo alla tha itan kalytera me pio kathares odigies
      krima pou den exei allo xroma`,
    idea: `
      giati den vgazete kai prasino?
      anoikste katastima {city}`,
    ugc_share: `
      {nice} sto saloni mas
      sas ekana tag sti fotografia`,
    press: `
      eimai dimosiografos kai etoimazw reportaz gia esas
      grafw gia periodiko, me poion kanw synentefksi?`,
    thanks: `
      euxaristw poly
      euxaristw, lythike
      irthe simera, na eiste kala`,
    off_topic: `
      @anna des auto
      @nikos prepei na pame {city}
      xronia polla stin aderfi mou`,
    spam: `
      vgale lefta apo to spiti, steile dm
      kane follow kai se akolouthw pisw
      pata to link sto bio kai kerdise`,
  },
};
