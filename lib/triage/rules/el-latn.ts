import type { PhraseLists } from './phrase-lists.ts';

export const elLatn: PhraseLists = {
  you: 'esy/esu/esi/sou/se/sena/eseis/esis/sas/eisai/ise/eisaste/eiste/iste/exeis/re/vre/mwri/mori',
  they: 'autoi/aftoi/autes/autos/autous/tous/oloi tous',
  self: 'ego/egw/eimai/ime/me/mou/mena/emena',
  person:
    'gynaika/ginaika/gynaikes/antras/andras/antres/typos/tipos/kopela/agori/kyria/kirios/ypefthinos/politis/kourier/ypallilos/idioktitis/afentiko/mana/kosmos/atomo/atoma/opoios/osoi',
  group:
    'mousoulman*/evrai*/ebrai*/mauro*/mavro*/mavroi/alvan*/alban*/tourk*/pakistan*/metanast*/prosfyg*/prosfig*/xenoi/ksenoi/xenous/gkei/gay/lesvi*/omofylofil*/trans/gynaikes/ginaikes/feministri*/anapir*/tsigan*/roma',
  thing:
    'efarmogi/site/dema/paketo/paraggelia/paragelia/apostoli/paradosi/proion*/trapezi/karekla/kanapes/grafeio/kinito/bataria/mpataria/service/eksypiretisi/diafimisi/video/tainia/kairos/kinisi/deftera/timi/times/poiotita/internet/etaireia/etairia/magazi/katastima',
  slur: 'pousti*/poustis/pousth*/poustra/aderfi/aderfara/kinaid*/traveli/araph*/arapi*/arapis/gyfto*/gifto*/giftos/paliogyft*/lathrometanast*/lathraio*/mongol*/kathisterimen*/kathysterimen*/poutana/poutanes/tsoula/tsoules/kariola/karioles/xekwlo/kseklo/skrofa',
  insult:
    'ilithi*/hlithi*/vlaka/vlakas/vlakes/xazos/xazi/hazos/malaka/malakas/malakes/malakismen*/gaidouri/gourouni/zwon/zoon/vodi/katharma/kathiki/skouliki/skoupidi*/xeftila/kseftila/xeftilas/geloi*/axrist*/achrist*/anikan*/sixamen*/sichamen*/aidia eisai/kwlopaido/kolopaido/mpastard*/bastard*/papara/trel*/psixak*/psychak*/fasist*/nazi/agrammat*/asxet*/stokos/stoke/kopane/kopanos/kopanoi/karagkioz*/karagioz*/xontri/xontre/asximi/asxime/lamogi*/prodot*/rouf*/vromiar*/tomari',
  attack:
    'ante gamisou/ante gamhsou/gamisou/gamhsou/gamithite/ai gamisou/gamo ti mana/gamw ti mana/gamw th mana/ti mana sou/th mana sou/tin mana sou/ante sto diaolo/sto diaolo/ai sto diaolo/skase/skasmos/voulwsto/voulosto/kleise to stoma/klise to stoma/skata na fas/fae skata/ftou sou/se sixainomai/me aidiazeis/den axizeis tipota/den aksizeis tipota/eisai ena tipota/gyrna sti xwra sou/girna sti xora sou/pigaine sti xora sou/tsakisou/xekoumpisou/stin kouzina/plyne kanena piato/na psofiseis',
  degrade:
    'skoupidia/katsarides/parasita/panoukla/zwa/zoa/ktini/gourounia/vrwmiar*/vromik*/ypanthrwp*/den einai anthropoi/den einai anthrwpoi/tromokrat*/egklimati*/eglimati*/viast*/kleftes/anwmal*/anomal*/axristoi/sti xwra tous/sti xora tous/na fygoun/na figoun/exw oi/ekso oi/apelasi/na kaoun/kremala/den exoun dikaioma/den prepei na/den axizoun/stin kouzina',
  hate: 'misw/miso/misoume/sixainomai/sichainomai/den antexw/den antexo/thanatos',
  kill: 'skotos*/skotws*/skotoste/sfaks*/sfax*/kremast*/kapst*/na pethanoun/na psofisoun',
  threat:
    'tha se skotoso/tha se skotwsw/tha se sfaxo/tha se sfaxw/tha se sfakso/tha se vrw/tha se vro/ksero pou meneis/xero pou meneis/xerw pou meneis/tha ertho spiti sou/tha erthw spiti sou/tha sou spaso/tha sou spasw/tha sou kapso/tha sou kapsw/tha se perimeno eksw/tha fas xylo/tha fas ksilo',
  die: 'autoktonise/aftoktonise/skotosou/skotwsou/kremasou/psofa/psofise/pethane/na pethaneis/kako psofo',
  accuse:
    'kleftes/kleftis/apatewn*/apateon*/apati/apath/pseut*/pseft*/psemata/psemmata/koroid*/ntropi/ntroph/aisxos/listeia/lamogia',
  swear: 'gamoto/gamwto/gamo/gamw/gamaei/skata/malakia/malakies/diaolo/arxidia/eleos/gmt',
  not: 'den/de/min/mh/mhn/oxi/ohi/pote/kaneis/kanenas/xwris/xoris/oute',
  condemn:
    'lene oti/leei oti/na leme/opoios leei/osoi lene/me eipe/me eipan/ton eipan/me apokal*/i leksi/i lexi/sxolia opws/ratsis*/ratsistik*/sexis*/omofov*/einai lathos/den einai asteio/anefera/kaneis den prepei/prosvol*/diafwno/diafono',
  proud: 'perifan*/emeis',
  atRisk:
    'thelo na pethano/thelw na pethanw/tha autoktoniso/tha autoktonisw/tha aftoktoniso/skeftomai tin autoktonia/den thelo na zo/den thelw na zw/na dwso telos/varethika na zw',
  harm: 'dilitirias*/dilitiriasi/arrwstisa/arrostisa/ekana emeto/allergiki antidrasi/allergiko sok/kaika/kahka/egkavma*/epiase fotia/epiase fwtia/pire fotia/exerragi/ekriksi/evgaze kapno/me xtypise to revma/kopika/travmat*/espase to podi/gyali mesa/skouliki mesa/mouxla/sto nosokomeio/epikindyn*/epikindin*',
  danger: 'nosokomei*/asthenoforo/o gios mou/i kori mou/paidi/moro/mwro/fwtia/fotia/pyrosvestiki',
  press:
    'dimosiografo*/efimerida/periodiko/synentefksi/sinenteyxi/synenteyksi/reportaz/grafeio typou/arthro gia/podcast',
  praise:
    'yperox*/iperox*/uperox*/panemorf*/omorf*/telei*/fantastik*/katapliktik*/exairetik*/eksairetik*/apsog*/latrevo/latreuw/agapo/agapw/to kalytero/to kalitero/i kalyteri/synistw/sinisto/to proteino/to proteinw/bravo/mpravo/poly kal*/poli kal*/poly wraio/poli oraio/wraio/oraio/euxaristimen*/koukla/sygxaritiria/mou aresei/mou arese/top',
  thanks: 'euxaristw/efxaristo/efharisto/euxaristo/eyxaristw/euxaristoume/na eiste kala/thanks',
  question:
    'poso kanei/poso/posa/pote/pou/pos mporo/pws mporw/yparxei/iparxei/exete/stelnete/mporo na/mporw na/ti diastaseis/poia/poio/giati/mipws/mipos/ginetai na/timi/kserei kaneis/xerei kaneis/ti',
  request:
    'parakalw/parakalo/peite mou/voithiste/boithiste/xreiazomai voitheia/thelo na matho/thelw na mathw/apantiste/epikoinoniste/sas esteila/deite ta minimata/perimeno apantisi',
  complaint:
    'kathysteris*/kathisteris*/argise/argisate/argei/akoma perimeno/akoma perimenw/perimeno/perimenw/den irthe/den hrthe/den eftase/den parelava/den elava/den apantate/den apanta/den apantaei/kaneis den/kamia apantisi/xoris apantisi/spasmen*/xalasmen*/xalase/elattomatik*/leipei/lathos/epistrofi/ta lefta mou/ta xrimata mou/parapono/apogoit*/aparadekt*/kaki poiotita/kaki/athli*/xalia/den doulevei/den douleuei/den leitourgei/akyros*/akiros*/metaniosa/den synistw/den proteinw/pou einai i paraggelia/triti fora/deuteri fora/min agorasete/akrivo/vromaei/provlima/xeirotero/apati/ntropi/pote ksana/pote xana',
  constructive:
    'tha itan kalytera/tha itan kalitera/kalo tha itan/makari/protasi/paratirisi/to mono arnitiko/krima pou/tha mporouse',
  idea: 'idea/mia idea/exw mia idea/giati den ftiaxnete/giati den vgazete/ftiakste/prostheste/tha itan teleio an/anoikste',
  ugc: 'sas ekana tag/sto saloni mas/sto spiti mas/sto spiti mou/evgala fotografia/anevasa/ekana video/unboxing/etsi egine/prin kai meta/sto story mou',
  spam: 'kerdise/vgale lefta/lefta apo to spiti/ergasia apo to spiti/pata to link/link sto bio/kane follow/se akoloutho piso/dwrean/dorean/steile mas dm/steile dm/synergasia/daneia/ependys*/kerdos/whatsapp/telegram',
  churn:
    'pote ksana/pote xana/den ksanagorazo/den xanagorazw/teleftaia fora/xasate enan pelati/unfollow',
  tagging: 'koita/des/des auto/koita edo/prepei na pame/esy eisai/se skeftika/thymasai/pame',
  solved:
    'lythike/lithike/ola kala/ola ok/irthe/hrthe/to parelava/entaksei euxaristo/katalava/parakalo',
  sarcasm:
    'euxaristw gia to tipota/efxaristo gia to tipota/ti ekplixi/opws panta/opos panta/auto mou eleipe',
};
