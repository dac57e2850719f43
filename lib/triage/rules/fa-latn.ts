import type { PhraseLists } from './phrase-lists.ts';

export const faLatn: PhraseLists = {
  you: 'to/toro/shoma/shomaha/khodet/boro/berid/hasti/hastid',
  they: 'ina/una/oona/unha/inha/hameshun/yaru',
  self: 'man/khodam/manam/hastam/budam',
  person:
    'zan/mard/dokhtar/dokhtare/pesar/modir/forushande/admin/kasi ke/harki/adam/adama/madaret/pedaret/saheb/zanike/martike',
  group:
    'afghani*/afghania/arab/araba/torka/tork/kurda/lora/yahudi*/mosalmun*/mosalman*/hamjensgara*/gay/trans/zanha/zana/mohajer*/panahande*/khareji*/siahpust*/siah pust*/malul*/bahai*',
  thing:
    'app/site/baste/sefaresh*/mahsul*/miz/sandali/mobl/kamod/takht/jabe/gushi/batri/poshtibani/khadamat/filtershekan/net/internet/tablig*/film/video/gheymat*/keyfiat/range/hava/terafik/shanbe/forushgah/sherkat',
  slur: 'kuni/kooni/koonia/soosmarkhor/malakhkhor/jende/jendeh/jende khanum/fahesh*/lashi/mongol/aghab munde/aghab mande/johud',
  insult:
    'ahmagh*/nafahm*/bishoor*/bisho*r*/kodan/khar/olagh/gav/gusfand/sag/heyvun*/heyvan*/meymun/khuk/kesafat*/ashghal*/avazi*/past/pastfetrat/bisharaf*/bi sharaf*/binamus*/bi namus/bigheyrat*/haromzade*/haroomzade*/haramzade*/kosskesh*/koskesh*/kos kesh/dayus*/dayoos/jakesh*/gharumsagh/gedaa/dahati/ravani/divane*/zesht*/bisavad*/dalghak*/oskol/oskal/pofyuz/laashi/nakbat/khaen*',
  attack:
    'khafe sho/khafe shid/gomsho/gom sho/goret ro gom/boro be jahannam/boro gomsho/kos nanat/kosnanat/kos madaret/kir tu/kiram to/kiram tu/khak to saret/khak tu saret/khak bar saret/lanat be to/hale mano beham mizani/azat motenaferam/azat motanaferam/dahaneto beband/gooh nakhor/goh nakhor/zer nazan/bargard keshvaret/pedar sag/pedarsag/tof be/tof to rut',
  degrade:
    'ashghal*/kesafat*/angal*/heyvun*/heyvan*/vahshi*/najes/sag/khuk/meymun/adam nistan/adam nistand/dozd*/terorist*/mariz/ghatel/nabayad/bayad beran/birun konid/ekhraj/bargardan/edam/bayad besuzan/bayad bemiran/haghi nadaran/tu ashpazkhune',
  hate: 'motenaferam/motanaferam/nefrat daram/badam miad/marg bar/lanat be',
  kill: 'bekosh*/bokosh*/edam/bemiran/dar bezan*/atish bezan*',
  threat:
    'mikoshamet/mikoshmet/mikoshametun/peydat mikonam/miduonam khunat/midunam kojai/midunam khunat kojast/midunam koja zendegi/miam soraghet/miam dame khunat/dandunato/gardaneto mishkanam/pato mishkanam/khunato atish/khunat ro atish/movazebe khodet bash',
  die: 'boro bemir/bemir/khodeto bekosh/khodet ro bekosh/khodkoshi kon/ishala bemiri/inshala bemiri/kash bemiri',
  accuse:
    'dozd/dozda/kolahbardar*/kolah bardar*/kolahbardari/sharlatan/dorughgu*/doroghgo*/dorugh/dorogh/taghalob/khejalat bekeshid/sharm/kolah saremun',
  swear: 'lanati/kufti/gand/gooh/kiri/tokhmi/zahremar/ey baba',
  not: 'na/nist/nisti/nistid/nistan/nabayad/hich/hichkas/bedune/nagid/nagu',
  condemn:
    'nagid/nagu/migan/mige/goft/goftan/behem goft/nezhadparast*/nezhad parast*/eshtebahe/zeshte/doros nist/report kardam/tohin/tabiz',
  proud: 'eftekhar*/ma',
  atRisk:
    'mikham bemiram/mikham khodamo bekosham/khodamo mikosham/khodkoshi mikonam/be khodkoshi fekr/dige nemikham zende/az zendegi khaste/kash mimordam',
  harm: 'masmum*/masmumiat/halam bad shod/mariz shodam/bala avordam/hasasiat/alerzhi/sukht dastam/dastam sukht/sukhtegi/atish gereft/atishsuzi/monfajer/terkid/bargh gereft/zakhmi/pash shekast/tike shishe/kapak/bimarestan/urzhans',
  danger: 'bimarestan/urzhans/ambulans/bacham/pesaram/dokhtaram/bache/nozad/atishsuzi',
  press:
    'khabarnegar*/ruzname/ruznamenegar*/majale/mosahebe/gozareshi/ravabet omumi/resane/podcast',
  praise:
    'aali/ali bud/alie/aliye/mahshar*/binazir*/fogholade*/ghashang*/ziba*/khoshgel*/asheghesh/ashegh/dustesh daram/doosesh daram/razi am/raziam/razi budam/behtarin/harf nadare/kheili khub*/kheyli khub*/afarin/damet garm/dametun garm/gol kashtid/shik*/pishnahad mikonam/bakeyfiat/eyval/mobarak',
  thanks:
    'mamnun*/mamnoon*/merci/mersi/sepas/tashakor/motshaker*/dastetun dard nakone/dastet dard nakone/lotf kardid',
  question:
    'chande/cheghad/cheghadr/gheymat/gheymatesh/chetor/chetori/chejuri/koja/kojast/key/kei/mojude/mojud/ersal darid/ersal mikonid/aya/mishe/darid/darin/che rang/size/chera/kodum/chie/kasi midune',
  request:
    'lotfan/rahnamaei konid/komak konid/mikham bedunam/javab bedid/dm dadam/direct dadam/peygiri konid/khabar bedid/montazer javab',
  complaint:
    'dir resid/takhir/montazeram/hanuz nareside/hanuz naresid*/naresid/nareside/be dastam naresid/khabari nist/javab nemi*/javab nadad*/javab nemidin/kharab*/shekaste/shekast/naghes/eshtebah*/pulam/pulamo/pas bedid/marju*/narazi*/razi nistam/bi keyfiat/bikeyfiat/keyfiat nadare/bad bud/khub nabud/pashimun shodam/pashimunam/shakiam/shekayat/kar nemikone/cancel/kansel/gom shod/do hafte/se hafte/ye mahe/naomid*/eftezah*/mozakhraf*/gerun*/sefaresham kojast/nakharid/badtarin/moshkel/dige nemikharam',
  constructive: 'behtar bud/behtare/behtar mishe/kash/ey kash/enteghad*/tanha irad*/tanha moshkel*',
  idea: 'ide/pishnahad midam/ye pishnahad/chera nemisazid/ezafe konid/chi mishe age/besazid/shobe bezanid',
  ugc: 'aksesh/aks gereftam/tagetun kardam/tag kardam/khuneye ma/tu khunamun/story gozashtam/unboxing/inam aks/ghabl va bad',
  spam: 'follow kon/followback/link dar bio/dar bio/kasbe daramad/daramad/shartbandi/signal/sud tazmini/follower/vam fori/telegram/whatsapp/page ma/sar bezanid/hamkari',
  churn: 'dige nemikharam/akharin bar*/akharin kharid/unfollow/tahrim/dige azatun',
  tagging: 'ino bebin/bebin/bia berim/bayad berim/khode toei/khodeti/yade to oftadam/bekhar baram',
  solved:
    'hal shod/dorost shod/resid dastam/be dastam resid/okeye/bashe mamnun/motevajeh shodam/khahesh mikonam/khahesh',
  sarcasm: 'mamnun ke gand/che ajab/mesle hamishe/tebghe mamul/hamino kam dashtim',
};
