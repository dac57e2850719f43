import type { PhraseLists } from './phrase-lists.ts';

export const arLatn: PhraseLists = {
  you: 'enta/inta/ente/enti/inti/entou/ento/ya/3aleik/3alek/3alaik/3aleikom/feek/fik/lak/lek/lakom/nta/nti/ntouma',
  they: 'homma/hom/hum/huma/houma/hya/howa/kolhom/kollhom/hadol/dol',
  self: 'ana/ani/nafsi/kont/3andi',
  person:
    'mar2a/mra/rajel/ragel/bent/walad/shab/sitt/modir/mudir/bayya3/admin/nas/el nas/sa7eb/ommo/abo',
  group:
    'muslim*/muslimin/yahud/yahoud/yahoudi/masi7iyin/sood/afar9a/afari9a/a7bash/souriyin/suriyin/sori/falastini*/lajiin/laji2in/mohajirin/ajaneb/mithliyin/mesliyin/gay/trans/nisa2/niswan/neswan/7arim/banat/mo3a9in/mo3akin/akrad/shi3a/sunna/amazigh',
  thing:
    'app/tatbi2/mawqe3/maw9i3/talab/talabi/talabeya/tawsil/montaj/tawla/korsi/kanaba/maktab/mobile/tilifon/battariya/khedma/khidma/e3lan/video/film/jaw/za7ma/si3r/se3r/jawda/net/internet/sharika/sherka/ma7al',
  slur: 'khawal/khawalat/khanith/mokhannath/louti/looti/zamel/zwamel/attay/3abid/abid/zanji/rafidi/rawafid/sharmouta/sharmoota/sharmuta/9a7ba/ka7ba/qahba/kahba/9ahba/3ahira/mongoli',
  insult:
    'ghabi*/7mar/hmar/7omar/7mir/kalb/kleb/klab/kelb/7ayawan/hayawan/7ayawanat/ba2ara/khanzir/khanazir/halouf/7alouf/9ird/qird/ja7sh/wesekh/wsekh/weskh/wiskh/2azer/qazer/najis/nejes/safel/tafeh/tafih/wa9e7/jahel/a7ma9/ahma9/majnoun/magnoun/fashel/fashil/monafe9/khayen/jaban/zbala/zebala/7uthala/7othala/dayouth/3ars/ibn el kalb/ibn kalb/weld l9a7ba/weld el kalb/wlad el kalb/2alil adab/9lil adab/mo9rif/mo2ref/mot5alef/motakhalef/7ashara/3abit/ahbal/mkelekh/barhoush',
  attack:
    'kos ommak/kosomak/kos omak/kosommak/ibn el kalb/ibn el sharmouta/ibn sharmouta/weld l9a7ba/ya kalb/ya 7mar/ya hmar/ya 7ayawan/ya zbala/ya wesekh/ya khanzir/ekhras/ikhras/o5ros/en2ale3/in9ale3/kol khara/koli khara/tfou 3alek/tfou 3alik/tfoo 3aleik/yel3an abouk/yel3an omak/yn3al/yin3al/allah yel3anak/na3al/rou7 lel ja7im/sed bo2ak/sakker tommak/sker fomek/erja3 baladak/rja3 lbladek/tiz feek/toz fik',
  degrade:
    '7othala/zbala/zebala/7asharat/sarasir/7ayawanat/kleb/klab/khanazir/2orood/9rouda/anjas/najis/wesekhin/mosh bashar/mesh bashar/mo bashar/irhabiyin/mojrimin/7aramiya/mari9in/marda/majanin/metkhalfin/lazem yetla3o/yatla3o/etredo/etrodo/tard/yarja3o bladhom/yerja3o baladhom/maloumch 7a9/ma byest7a2o/7re9/e7re2/i3dam/lel matbakh/lel koujina/bel koujina',
  hate: 'bakrah/akrah/nekrah/nakrah/karah/bakra/ma btaya2/el mot l*/lmout l*',
  kill: 'e2tol*/o2tol*/ne2tol/n9tlo/2atl/9tel/edba7*/e7re2*/lazem ymoutou/ymoutou/ymoto',
  threat:
    'ha2tolak/ha2tlak/rah o2tlak/ra7 o2tlak/ra7 a2tlak/b2tlak/ghadi n9tlek/n9tlek/hadba7ak/ba3ref beitak/ba3ref wein sakin/a3raf wein sakin/3aref beitak/jayilak/rah ejik/ra7 ejik/ra7 akser rasak/hakassar/nkesser rasek/hawla3 fi beitak/ra7 e7re2 beitak',
  die: 'rou7 mout/ro7 moot/moot/mout/enta7er/inta7er/n9tel rassek/inshallah tmout/inshallah tmoot/yarab tmoot/ya rab tmout/sir tmout',
  accuse:
    'nassab*/7arami/7aramiya/harami/haramiya/sara2in/kazzab*/kaddab*/kadab*/chfara/sheffara/nasb/e7tial/ghesh/ghashash*/3ayb 3aleikom/3ib 3likom/7asbi allah/hasbi allah',
  swear: 'zeft/khara/tezz/toz/2araf/yel3an/la3na/zmar',
  not: 'la/ma/mosh/mesh/mish/mch/mashi/machi/mo/laysa/lan/lam/bidoun/mafi/walla wa7ed',
  condemn:
    'ma t2oulou/ma t9oulouch/bi2oulou/by2olo/2alli/2al li/9al liya/sammouni/3onsori*/3ounsouri*/tanamor/karahiya/8alat/ghalat/3ib ta2oulou/ballaght/reportit',
  proud: 'fakhour*/fa5oura/i7na/ne7na/7na',
  atRisk:
    'baddi mout/biddi mout/3ayez amoot/3ayza amoot/bghit nmout/nefsi amoot/ra7 ente7er/hante7er/ghadi nenta7er/afaker bel inti7ar/ma baddi 3ish/mabghitch n3ich/ta3ebt mn el 7ayat',
  harm: 'tasammom/tsammamt/tsammamna/mradt/merid ba3d/estafra8t/trajja3t/7asasiya/7ssassiya/7ara2ni/t7ara2t/7ro9/walla3/shab 7ari2/7ari2a/enfajar/enfajret/kahraba darabetni/etkahrabt/enjara7t/tjar7t/enkasaret reji/zojaj fi/dood fi/douda/3afan/mostashfa/tawari2',
  danger: 'mostashfa/tawari2/is3af/ebni/binti/wlidi/benti/tefl/atfal/7ari2',
  press:
    'sa7afi*/saha9i*/sahafi*/jarida/majalla/mo9abala/mo2abala/ta9rir 3an/ma9al 3an/maktab e3lami/podcast',
  praise:
    'ra2e3*/raw3a/rawaa/jamil*/gamil*/momtaz*/7elw*/helwa/helou/zwin*/zwina/b7ebbo/b7ebo/a7ebbo/3ajabni/3jebni/3agabni/a7san/af9al/afdal/ansa7/btejanen/byjannen/bijannen/mashallah/ma sha allah/mabrouk/tabarakallah/tbarkallah/top/kheyali/abda3tom',
  thanks:
    'shukran/chokran/choukran/shokran/merci/yeslamo/yislamo/teslam/allah ya3tikom/ya3tikom el 3afiye/barakallah/baraka allahou fik/mashkour*',
  question:
    '2addeish/addeish/addesh/bekam/bikam/bch7al/b9addech/kam/ch7al/emta/imta/eimta/fo9ach/keef/kif/kifach/ezzay/wein/wen/fein/fin/hal/wesh/wach/mawjoud/metwafer/mtwaffer/3andkom/fi 3andkom/towsil/twaslo/leish/lesh/3lach/shou/chno/eh/min/mumkin/momken',
  request:
    'law sama7tou/law sama7t/3afak/3afakom/plz/rddo/rodo/rodou 3aleyye/jawbouni/sa3dooni/3awnouni/badi a3ref/baddi a3ref/bghit n3raf/3ayez a3raf/b3atet message/shoufo dm/tabe3o',
  complaint:
    't2akhar/t2akharto/met2akher/ma wesel/ma wsel/ma wselni/mawselch/ma weselch/ma wsalch/lesa ma/ba3d ma/estanna/nestanna/nataser/mestanni/mestani/men osbo3ein/men chahr/ma 7ada byrod/ma7ad yrod/mabtrodoush/ma kaynch jawab/maksour*/mherres*/mekassar/kharban*/khasran/naqes/na9es/ghalat/8alat/flousi/floussi/rajj3o/raj3o/rj3ou/shakwa/msh rady/zaf2/zaft/zeft/say2*/sayye2*/ma byeshte8el/mabi8dimch/ma khdamch/ma kheddamch/nademt/ma bansa7/ma tshterou/ma techriwch/aswa2/ghali*/meshkle/moshkila/mochkil/fein talabi/wein talabi/khayba/zbala',
  constructive:
    'ya rayt/yaret/ya reit/law kan/a7san law/af9al law/ba9tare7/e9tira7/mola7aza/el 3eib el wa7id',
  idea: 'fekra/3andi fekra/leish ma ta3mlo/leish ma btaamlo/3mlo/e3melo/dirou/zido/efta7o fare3',
  ugc: 'sawwart/sowwart/hay soura/hadi soura/bi beitna/f darna/fi baitna/taggaitkom/tagitkom/unboxing/nazzalt sowar/bel story',
  spam: 'tabe3ni/follow back/link bel bio/rabe7/erba7/arba7/dakhel idafi/estethmar/tadawol/madmoun/motabe3in/9ard/whatsapp/telegram/3ard ma7doud/ta3awon',
  churn:
    'akher marra/khser tou zaboun/khsertou zboun/ma ba2a bashteri/ma b2a nechri/msh hashtery tani/unfollow',
  tagging:
    'shoof/shoofi/shouf/chouf/choufi/lazem nrouh/lazem nro7/yalla nrouh/hayde enti/zakkartini fik',
  solved: 'en7allet/t7allet/wesel/wsel/wselni/weselni/tamam/tmam/ok shukran/fhemt/3afwan/ahlan',
  sarcasm: 'shukran 3ala wala shi/mabrouk 5sertou/ya salam 3ala/kel 3ade/ka l3ada/metl el 3ade',
};
