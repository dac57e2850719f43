import type { AuthoredLanguage } from './expand.ts';

export const nl: AuthoredLanguage = {
  lang: 'nl',
  slots: {
    group:
      'immigranten/moslims/vrouwen/homo’s/zwarte mensen/joden/Roma/lesbiennes/transpersonen/vluchtelingen/gehandicapten/Chinezen/Afrikanen/Marokkanen/feministes/buitenlanders/Turken/Polen/homoseksuelen/Arabieren/asielzoekers/Surinamers',
    one: 'een immigrant/een vrouw/een homo/een zwart persoon/een jood/een moslima/een Roma/een lesbienne/een transvrouw/een vluchteling/een gehandicapte',
    beast:
      'uitschot/een plaag/ratten/kakkerlakken/beesten/parasieten/afval/de pest/een kankergezwel/ongedierte/geen mensen/varkens/wilden/wormen/apen/vuilnis',
    crime:
      'criminelen/verkrachters/dieven/terroristen/tuig/viezeriken/geestesziek/luie uitvreters/pedofielen/leugenaars/nutteloos/dom/walgelijk/minderwaardig/achterlijk',
    slur: 'flikker/nikker/neger/kutmarokkaan/kankerhomo/manwijf/mongool/debiel/spleetoog/geitenneuker/feminazi/zandneger',
    slurs:
      'flikkers/nikkers/kutmarokkanen/kankerhomo’s/kankerjoden/mongolen/spleetogen/geitenneukers/feminazi’s/kankerturken',
    insult:
      'idioot/imbeciel/sukkel/klootzak/clown/nietsnut/varken/eikel/hufter/trut/lul/randdebiel/loser/mislukkeling/viezerik/rat/onbenul/kutwijf/kankerlijer/smeerlap/mafkees/heks/zwijn/schoft',
    thing:
      'de app/deze bank/de levering/de site/het pakket/deze stoel/de tafel/het matras/de service/de accu/de handleiding/de update/het verkeer/deze maandag/de wifi/de printer/de lamp/mijn bestelling/de doos/de kast',
    bad: 'klote/bagger/een ramp/troep/verschrikkelijk/waardeloos/stom/nutteloos/om te huilen/een nachtmerrie/kut/om te janken',
    nice: 'de bank/de tafel/jullie winkel/de stoel/de kleur/het ontwerp/de lamp/het bureau/de nieuwe collectie/de boekenkast/dit product/de kwaliteit',
    wow: 'prachtig/geweldig/schitterend/perfect/ongelooflijk mooi/de beste aankoop ooit/super/fantastisch/een tien/om verliefd op te worden/top',
    broken:
      'kapot/vol krassen/met een gebroken poot/gedeukt/met vlekken/onvolledig/defect/in de verkeerde kleur/in de verkeerde maat/zonder schroeven',
    days: 'twee weken/drie weken/een maand/tien dagen/vijftien dagen/twintig dagen/twee maanden',
    city: 'Utrecht/Groningen/Eindhoven/Gent/Antwerpen/Tilburg/Zwolle/Breda/Leiden/Brugge',
  },
  abuse: `
    vroeger was het hier fijn, toen kwamen {group}
    een land zonder {group}, het paradijs
    waarom laten we {group} nog binnen?
    is er iemand die {group} mag?
    {group} zijn de lucht die ze inademen niet waard
    geef me een wapen en wijs me {group}
    sluit {group} op en gooi de sleutel weg
    weer {group} in de bus vandaag, ik werd misselijk
    mijn mening: {group} zijn minder waard dan honden
    laten we eerlijk zijn, {group} zijn niet normaal
    geen {slurs} hier, bedankt
    {group} zijn {beast}
    {group} zijn allemaal {crime}
    ik haat {group}
    ik haat {group} uit de grond van mijn hart
    ik walg van {group}
    {group} zijn om van te kotsen
    alle {group} het land uit
    {group} moeten uitgeroeid worden
    weg met {group}, dit is ons land
    {group} verdienen het niet om te leven
    {group} zouden geen rechten moeten hebben
    {group} zouden niet moeten bestaan
    ze moeten alle {group} levend verbranden
    {group} moeten terug naar hun eigen land, we willen ze hier niet
    {group} komen hier binnenvallen en verpesten de buurt
    dat zijn geen mensen, {group} zijn {beast}
    waarom moeten we {group} nog dulden? het zijn {beast}
    jullie {group} zijn hier niet welkom
    kanker {group}, ga allemaal dood
    jij bent {one} dus je bent niks waard, rot op naar je eigen land
    weer een bewijs dat {group} minderwaardig zijn
    vertrouw nooit {one}, het zijn {crime}
    je bent walgelijk, je ziet zo dat je {one} bent
    je bent een vieze {slur}
    hou je bek, {slur}
    wat een stelletje {slurs}
    {slurs} aan de galg
    weer zo’n {slur} die loopt te janken
    je bent een {insult}
    je bent een {insult} en een {insult}
    wat ben jij een {insult}
    hou je bek, {insult}
    domme {insult}, je bent nergens goed voor
    rot op, {insult}
    krijg de kanker, {insult}
    jullie zijn {insult} en je moeder ook
    degene die dit account beheert is een {insult}
    de eigenaar is een vieze {insult}
    stuk {insult}, niemand mag je
    @user je bent zielig, ga je schamen
    @user wat een {insult}, kop dicht
    @user je hebt niet eens hersens, {insult}
    vet varken, stop met vreten
    wat ben jij lelijk, doe een zak over je kop
    ik maak je dood, {insult}
    ik weet waar je woont en ik kom je halen
    ik sla je in elkaar als ik je zie
    ik hoop dat je doodgaat, {insult}
    maak jezelf dood, niemand zal je missen
    je zou dood moeten zijn
    spring voor een trein, {slur}
    ik steek je huis in brand met jou erin
    terug achter het aanrecht, vrouw
    vrouwen horen in de keuken met hun mond dicht
    je moeder is een {insult}
    tyf op met je hele familie
    je bent niets meer dan {beast}
    die {insult} verdient een pak slaag
    iemand moet die {insult} neerschieten
    als het aan mij lag zaten {group} in de gevangenis
    niemand wil {group} in een reclame zien, walgelijk
    `,
  clean: `
    shit, bus gemist
    kut, de melk is op
    verdomme wat ben ik moe
    wat een verdomd mooie dag
    {group} zijn top
    {group} zijn lieve mensen
    {group} zijn mijn buren en vrienden
    we hebben {group} ontmoet op de beurs
    de film gaat over {group}
    {group} wonen in mijn straat
    volgens een enquête huren {group} vaak
    "{group} zijn {beast}", zei hij, en ik ging weg
    "ik haat {group}" riep hij, en niemand stond op
    wie "{group} zijn {beast}" schrijft zou zijn account moeten verliezen
    {group} haten is fout
    stop met liegen over {group}
    {group} de dood toewensen is ziek
    ik zou nooit zeggen dat {group} {crime} zijn
    het is een leugen dat {group} {crime} zijn
    huisbazen zijn gierig
    ik haat bankiers
    alle advocaten liegen
    ik ben zelf een {slur} en vind deze reclame top
    {group} zijn mensen zoals iedereen
    {group} zijn geen {beast}
    nee, {group} zijn niet {crime}, hou daarmee op
    ik haat {group} niet, integendeel
    niemand zou {group} moeten haten
    niemand zou moeten zeggen dat {group} {beast} zijn
    zeggen dat {group} {beast} zijn is gewoon racisme
    het is onacceptabel om iemand {insult} te noemen om zijn afkomst
    stop met mensen {slurs} te noemen
    hij noemde me "{slur}" op straat en dat deed pijn
    ze riepen "{slur}" tegen mijn broer, wat een maatschappij
    als je zegt dat {group} {crime} zijn, weet je niet waar je over praat
    wie roept "weg met {group}" hoort niet in deze winkel
    wat fijn dat er {group} in de reclame zitten
    mijn beste vriend is {one} en hij is blij met het cadeau
    ik ben {one} en daar ben ik trots op
    trotse {slur} hier, nou en
    wij {slurs} kopen ook gewoon meubels, kusjes
    wij steunen {group} in deze gemeenschap
    {group} verdienen dezelfde rechten
    bedankt dat jullie aan {group} hebben gedacht bij het ontwerp
    hebben jullie een ingang voor {group}?
    er is dit weekend een tentoonstelling over {group}
    {thing} is {bad}
    {thing} is {bad}, verdomme
    wat een kutzooi, {thing} doet het weer niet
    ik haat {thing}
    ik haat het als {thing} niet werkt, godverdomme
    kut wat is het koud vandaag
    verdomme wat is {nice} mooi
    jezus, {nice} is {wow}
    godsamme {nice} is echt {wow}
    ik ben vandaag verdomd blij
    shit, ik heb mijn koffie laten vallen
    je bent helemaal geen {insult}, rustig maar
    ik zeg niet dat je een {insult} bent
    ik ben een {insult}, ik heb de verkeerde maat besteld
    wat ben ik een {insult}, ik had de handleiding niet gelezen
    mijn hond is een {insult} en ik hou van hem
    eindelijk die mug doodgeslagen
    hoe maak ik kakkerlakken in de keuken dood, welk middel raden jullie aan?
    ik lach me dood om deze film
    ik zou een moord doen voor {nice}
    ik kan niet wachten tot het pakket komt
    jullie service is {bad}, geef mijn geld terug
    ik ben het zat, ik wacht al {days} en niemand reageert, verdomme
    jullie zijn een schandalig bedrijf, al {days} geen reactie
    de slechtste winkel waar ik ooit kocht, oplichting
    jullie liegen, jullie zeiden {days}
    ik ben het niet met je eens, maar ik respecteer je mening
    volgens mij vergis je je, de foto is van vorig jaar
    ik denk er anders over, ik vond het duur
    ik vind deze reclame helemaal niet leuk
    die politicus zei onzin op tv
    in de serie zegt de slechterik "ik maak je dood" en wij lachen
    hopelijk stoppen jullie met transpersonen ziek te noemen
    mijn oma is Roma en leerde ons koken
    de vrouwen in mijn familie hebben de tafel zelf in elkaar gezet
    racisme doodt, stop ermee
    ik heb de reactie met "{slur}" gemeld
    wat erg om "{group} zijn {beast}" te lezen onder deze post
    `,
  situations: {
    praise: `
      {nice} is {wow}
      ik ben dol op {nice}
      wat mooi {nice}, complimenten
      heel blij met {nice}, een aanrader
      {nice} is {wow}, ik kom zeker terug
      verliefd op {nice}
      de beste service van heel {city}
      eerder geleverd dan verwacht en {wow}
      jullie zijn de beste
      goed werk, team
      geen spijt van mijn aankoop
      niets op aan te merken, alles perfect`,
    question: `
      wat kost {nice}?
      leveren jullie in {city}?
      wanneer is {nice} weer op voorraad?
      waar kan ik {nice} kopen?
      wat zijn de afmetingen van {nice}?
      hoi, hebben jullie een winkel in {city}
      kan ik in termijnen betalen?
      wordt het gemonteerd geleverd of niet?
      prijs graag
      hoe wijzig ik mijn bezorgadres?
      weet iemand of {nice} waterdicht is?`,
    complaint: `
      ik wacht al {days} op mijn bestelling en niemand reageert
      {nice} is {broken} aangekomen
      mijn bestelling is {days} te laat
      ik wil mijn geld terug, het kwam {broken} aan
      waardeloze service, ze beantwoorden geen berichten
      gekocht in {city} en alles kwam {broken} aan
      jullie hebben twee keer afgeschreven en betalen niets terug
      de app werkt al {days} niet
      waar is mijn bestelling? het duurt al {days}
      wat een teleurstelling, de kwaliteit is slecht
      derde keer dat ik schrijf, nog steeds geen antwoord
      hele slechte ervaring in de winkel in {city}
      nooit meer hier
      de bezorger heeft het pakket op straat laten liggen
      bedankt voor niks, {days} en ik wacht nog steeds
      dit is gewoon belachelijk`,
    constructive: `
      {nice} is prima maar de handleiding mag duidelijker
      het zou beter zijn met minder plastic in de verpakking
      jammer dat er niet meer kleuren van {nice} zijn
      ik vind {nice} mooi, maar mis een lade
      een tip: stuur een bericht als de bestelling vertrekt
      enige minpunt is dat de schroeven te kort zijn
      de levertijden in {city} kunnen beter`,
    idea: `
      waarom maken jullie {nice} niet in het groen?
      jullie zouden een kleine versie van {nice} moeten maken
      het zou leuk zijn als jullie een winkel in {city} openen
      ik heb een idee: meubels verhuren aan studenten
      ik zou {nice} graag in licht hout zien
      wat dachten jullie van een klantenclub met workshops`,
    ugc_share: `
      zo staat {nice} in mijn woonkamer
      ik heb jullie getagd op de foto met {nice}
      hier staat {nice} bij ons thuis in {city}
      mijn leeshoekje met {nice}
      filmpje gemaakt van hoe ik {nice} in elkaar zet
      voor en na met {nice}`,
    press: `
      ik ben journalist bij een krant in {city} en schrijf een artikel over jullie retouren
      ik schrijf voor een woonblad, wie kan ik interviewen?
      ik werk bij de radio in {city}, hebben jullie een persafdeling?
      we schrijven een stuk over {nice}, kunnen we een woordvoerder spreken?
      we hebben {nice} gerecenseerd in ons tijdschrift`,
    thanks: `
      dank jullie wel
      bedankt, het is opgelost
      top, bedankt voor de snelle hulp
      oké, bedankt voor je antwoord
      het is binnen, hartelijk dank
      prima, begrepen, bedankt
      graag gedaan, fijn weekend`,
    off_topic: `
      @anna moet je zien
      @luuk we moeten naar {city}
      @marte dit ben jij
      morgen speelt de club van {city}
      gefeliciteerd met je verjaardag zus
      wat is het warm in {city} vandaag
      heeft iemand de wedstrijd gezien gisteren
      goedemorgen allemaal`,
    spam: `
      verdien geld vanuit huis, stuur me een privébericht
      klik op de link in mijn bio en win prijzen
      volg mij en ik volg terug
      investeer in crypto met gegarandeerde winst, app via WhatsApp
      gratis volgers in mijn bio
      we zijn weg van je profiel, stuur ons een DM voor samenwerking
      snelle leningen zonder papieren, contact via Telegram
      dankzij deze waarzegger is mijn ex terug`,
  },
};
