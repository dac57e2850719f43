/**
 * How people write Persian, Arabic and Greek in Latin letters: short remarks as they stand under a
 * brand's post, in the spellings that rules of transliteration do not reach. One a line.
 */
export const latinLetterPhrases: Readonly<Record<'fa-Latn' | 'ar-Latn' | 'el-Latn', string>> = {
  'fa-Latn': `
salam khaste nabashid
salam vaght bekheir
salam chetori khoobi
khubi shoma
merci azizam
mamnoon az shoma
kheili mamnoonam
kheyli ali bood
khili khobe
aali bood damet garm
dametoon garm
dastetoon dard nakone
dast shoma dard nakoneh
gheymatesh chande
gheymat lotfan
qeymat chand
ghimatesh cheghadr mishe
chande in
in chande
mojood darid
mojoode hanooz
mojodi nadarid
key mojod mishe
sefareshe man koja moond
sefaresham hanooz nareside
bastam nareside
chera javab nemidid
chera dm javab nemidin
direct javab bedid
lotfan dayrekt ro check konid
do hafte ast montazeram
pool mano pas bedid
poolam ro pas nadadid
keyfiatesh eftezahe
kharab bood pas ferestadam
asan keyfiyat nadare
vaghean keifiat nadasht
aslan razi nistam
man razi boodam
besiar aali va ba keyfiat
mesle hamishe awli
cheghad ghashange
che khoshgele
kheili ghashang shode
vay che naze
asheghesham
divoonasham
man ino mikham
manam mikham
koja mishe kharid
shobe darid tehran
adrese foroshgah kojast
saat kari shoma chande
ersal be shahrestan darid
ersale rayegan darin
chand roze miresad
ki miresse dastam
rang digeh nadarid
size bozorgtar darin
takhfif nadarid
code takhfif kar nemikone
site baz nemishe
application hang mikone
goshit kharabe
poshtibani aftezahe
posht telefon javab nemidan
dorogh migid
kolahbardari hast
kolah bardarid
dozd haye namard
khejalat bekeshid
sharm avare
bishoor
ahmagh
olagh
khafe sho
gomsho
kesafat
bi adab
heyf oon hame pool
nakharid aslan
tosiye nemikonam
pishnahad mikonam hatman bekharid
nazare man ine
be nazaram behtare
kash rangesh moshki bood
kash arzoontar bood
ey kash
inshallah movafagh bashid
movafagh bashid
khoda ghovvat
ghorboonet
fadat sham
eyval
baraye man ham ferestadid
yeki javab bede
kasi midoone
man emrooz kharidam
dishab sefaresh dadam
farda miad
hanuz montazeram
che ajab
are vallah
na baba
bikhial
chi shod pas
chi mige in
yani chi
hamin alan
bezar bebinam
baad begoo khoob nist
nemidoonam chera
nemifahmam
motevajeh nashodam
doost dashtam
doosesh daram
rasti salam
hala chikar konam
`,
  'ar-Latn': `
salam 3alaykom
salamo 3alaikom
assalamu alaikum
marhaba keefak
kifak inta
kifik ya 3omri
izzayak ya basha
ezayek
3amel eh
shlonak
shlonkom
keef el7al
sabah el kheir
saba7 el5er
masa el kheir
shukran jazeelan
shokran 3ala el radd
shukran kteer
mashkoor
yeslamo
yislamo ktir
3ala rasi
allah ye7fazak
allah ya3tik el3afye
ya3tikom al 3afiya
bel tawfeeq
mabrook 3aleikom
alf mabrouk
ma sha allah
mashallah 3aleik
inshallah khair
in sha2 allah
7amdillah
el7amdulillah
wallah 7elo
ktir 7elo
jamil jiddan
kteer 7abeto
7abbeit
ra2e3
ro3a
7elw awy
gamed gedan
a7la shi
bjannen
byakhod el3a2el
2addeh se3ro
adeish el si3r
bekam hada
b kam da
kam el se3r
se3ro kam
el se3r law sama7t
law sama7ti el se3r
fi tawseel
fe tawsil lel saudia
el tawseel kam yom
feen el talab
wein talabi
wen tlabi
talabi ma wesel
el talab mawasalsh
ma wosel la hala2
lessa mawasalsh
la2 mish wasel
mesh shaghal
mish sheghal el app
el mawqe3 ma byefta7
leish ma btroddo
lesh ma7ada yrod
leh mabtrodosh 3al messages
mabtrodosh leh
mahadesh byrod
7ada yrod 3alayi
raddo 3al khas
rodo 3ala el inbox
el khas law sama7t
3ayez arga3 el order
3ayza a3raf el se3r
badde raji3 el talab
biddi erja3o
bedi masari
rajj3ouli masari
feloosi fein
floosy rja3oha
nasabeen
nassabin
7aramiye
haramia
7aram 3aleikom
3eib 3aleikom
3aib walla
kazabeen
khara
5ara
ya 7mar
ya kalb
ya ghabi
7ayawan
eskot
khalas
yalla
yalla bye
ya3ni eh
sho ya3ni
shu hayda
shu sar
eish saar
esh hatha
wesh hada
wallah mush ma32oul
mish ma3oul
mo ma3qool
khidmeh zift
khedma wes5a
el khedma we7sha
aswa2 khidme
aswa2 ta3amol
awwal w akher marra
akher marra atlob menkom
ma ansa7 7ada
ansa7kom feeh
jarrabto w 3ajabni
3ajabni kteer
ma 3ajabni
ma3indi moshkile
3andi soal
3endi su2al
fi maqas akbar
fi alwan tanya
mawjood wala la2
mawjoud 3andkom
motawafer emta
emta hayenzel
mata yewsal
wein el mahal
fen el fer3
3enwan el ma7al
ana ba7ebkom
b7ebkon
bahebak
7abibi inta
habibti
ya rab
tamam
mashi
tayeb
akeed
sah
sa7 kalamak
la wallah
ba3den
ba3d bokra
embare7
imbareh talabt
el yom
lyom
bokra inshallah
3rob mni l3am
bezzaf
bzf zwin
chhal taman
wach kayn
fin kayn
labas 3lik
`,
  'el-Latn': `
kalimera sas
kalhmera
kalispera
kalispera sas paidia
geia sas
geia sou
yeia sas
ti kanete
ti kaneis
ola kala
poly oraio
poli wraio
para poly kalo
polu wraia douleia
teleio
teleia
uperoxo
yperoxo proion
iperoxo
mprabo
mpravo sas
bravo re paidia
mpravo paides
efxaristo poly
euxaristw para poli
eyxaristo
efharisto
sas euxaristo
na ste kala
na eiste kala
poso kanei
poso kostizei
posa eyro
ti timi exei
timh parakalw
poia einai i timi
exei apothema
exete se mauro
uparxei diathesimo
yparxei se allo xroma
pote tha erthei
pote 8a er8ei
pote tha to exete
pou einai h paraggelia mou
pou einai i paragelia mou
i paraggelia mou den exei erthei
akoma den hr8e
akoma na mou apantisete
den apantaei kaneis
giati den apantate
apantiste sto minima
steilte mou inbox
sas exo steilei minima
8a mou apanthsete
thelo ta lefta mou piso
8elw ta xrhmata mou pisw
lefta piso
apateones
eiste apatewnes
kleftes
ntropi sas
ntrop sas
aisxos
ti malakies einai autes
malaka
re malaka
malakas eisai
vlakas
ilithios
skase
gamw
ai gamhsou
kathisterimeno dema
to dema xathike
to proion einai xalasmeno
xalase se mia mera
den axizei
den aksizei ta lefta tou
mhn to parete
min agorasete
apaisio
apaisia eksipiretisi
xalia
ta xalia sas
poly xali poiothta
kaki poiotita
aristi poiotita
sas protino
to sinistw anepifilakta
den to sinisto
to agorasa xthes
to pira xtes
xtes to parelava
avrio
simera
mou aresei poli
m aresei
mou arese
den mou arese
to latreuo
to thelo
to 8elo
einai teleio
einai poli akrivo
poly akribo
ftino einai
pou mporo na to vro
pou to vrisko
exete katasthma athina
exete magazi thessaloniki
ti ora kleinete
ores leitourgias
diefthinsi parakalo
tilefono parakalo
den leitourgei to site
h efarmogi kollaei
den anoigei
ti egine
ti leei auto
ti einai auto
den katalava
katalaves
nai re
oxi re
oxi euxaristo
isos
mallon
pali ta idia
mia fora
tora
twra
re paidia
ela re
sigxaritiria
sygxarhthria
kali epitixia
kali sinexeia
kali xronia
xronia polla
na ta ekatostisete
filakia
kalo vradi
kalhnyxta
ante geia
symfono
simfono
exeis dikio
sosta
sosto
den kserw
den ksero
dn ksero
tpt
tipota
kati allo
`,
};
