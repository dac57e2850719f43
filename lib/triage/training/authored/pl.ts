import type { AuthoredLanguage } from './expand.ts';

export const pl: AuthoredLanguage = {
  lang: 'pl',
  slots: {
    group:
      'imigranci/muzułmanie/kobiety/geje/czarni/Żydzi/Romowie/lesbijki/osoby trans/uchodźcy/niepełnosprawni/Ukraińcy/Arabowie/feministki/cudzoziemcy/Azjaci/Wietnamczycy/Cyganie',
    groupOf:
      'imigrantów/muzułmanów/kobiet/gejów/czarnych/Żydów/Romów/lesbijek/osób trans/uchodźców/niepełnosprawnych/Ukraińców/Arabów/feministek/cudzoziemców/Cyganów',
    beast:
      'śmieci/zaraza/szczury/karaluchy/zwierzęta/pasożyty/plaga/rak/bydło/podludzie/świnie/dzikusy/robactwo/małpy/nie ludzie',
    crime:
      'przestępcy/gwałciciele/złodzieje/terroryści/bandyci/zboczeńcy/chorzy psychicznie/nieroby/pedofile/kłamcy/bezużyteczni/głupi/obrzydliwi/gorsi',
    slur: 'pedał/ciota/czarnuch/brudas/ciapak/żydek/kacap/lesba/down/upośledzony/dziwka/szmata/feminazistka/bambus',
    slurs:
      'pedały/cioty/czarnuchy/brudasy/ciapaki/parchy/kacapy/lesby/downy/feminazistki/banderowcy',
    insult:
      'idiota/debil/kretyn/głupek/dupek/pajac/nieudacznik/świnia/cham/burak/śmieć/szmata/gnida/menda/frajer/tępak/imbecyl/chuj/skurwysyn/palant/błazen/prostak/pojeb/bydlak',
    insultO:
      'idioto/debilu/kretynie/głupku/dupku/pajacu/nieudaczniku/świnio/chamie/buraku/śmieciu/gnido/mendo/frajerze/tępaku/chuju/skurwysynu/palancie/zjebie',
    thing:
      'ta aplikacja/ta sofa/ta dostawa/wasza strona/ta paczka/to krzesło/ten stół/ten materac/wasza obsługa/ta bateria/instrukcja/aktualizacja/ten korek/poniedziałek/to wifi/ta drukarka/ta lampa/ten regał',
    bad: 'do dupy/badziewie/dramat/porażka/okropność/beznadzieja/szajs/koszmar/żenada/do niczego/kurwa jakiś żart',
    nice: 'sofa/lampa/nowa kolekcja/wasza szafa/kanapa/półka/jakość/ta komoda/kuchnia od was',
    wow: 'piękna/cudowna/świetna/idealna/rewelacyjna/super/najlepsza/śliczna/genialna/przepiękna',
    broken:
      'uszkodzona/porysowana/z pękniętą nogą/wgnieciona/poplamiona/niekompletna/wadliwa/w złym kolorze/w złym rozmiarze/bez śrub',
    days: 'dwa tygodnie/trzy tygodnie/miesiąc/dziesięć dni/piętnaście dni/dwa miesiące',
    city: 'Gdańsku/Krakowie/Poznaniu/Łodzi/Lublinie/Katowicach/Toruniu/Szczecinie',
  },
  abuse: `
    {group} to {beast}
    {group} to sami {crime}
    nienawidzę {groupOf}
    rzygam na widok {groupOf}
    {group} są obrzydliwi
    wyrzucić wszystkich {groupOf} z Polski
    {group} won z naszego kraju
    do gazu z nimi, {group} to {beast}
    {group} nie zasługują na życie
    {group} nie powinni mieć żadnych praw
    {group} nie powinni istnieć
    wszystkich {groupOf} trzeba wytępić
    {group} do siebie, nikt was tu nie chce
    {group} zalewają nasz kraj i niszczą osiedla
    to nie są ludzie, {group} to {beast}
    po co mamy znosić {groupOf}? to {beast}
    zero tolerancji dla {groupOf}, to {crime}
    ty {slur} jebany
    zamknij się, {slur}
    {slurs} do piachu
    kolejny {slur} płacze w komentarzach
    jesteś {insult} i tyle
    ale z ciebie {insult}
    zamknij mordę, {insultO}
    spierdalaj, {insultO}
    ty {insultO}, do niczego się nie nadajesz
    idź się leczyć, {insultO}
    administrator tej strony to {insult}
    właściciel to zwykły {insult}
    @user wypierdalaj, {insultO}
    @user żałosny {insult}, wstyd
    gruba świnia, przestań żreć
    ale jesteś brzydka, zakryj ryj
    zabiję cię, {insultO}
    wiem gdzie mieszkasz, znajdę cię
    połamię ci nogi jak cię spotkam
    obyś zdechł, {insultO}
    idź się powieś, nikt nie zatęskni
    spalę ci dom razem z tobą
    baby do garów i cicho
    twoja matka to {insult}
    wszyscy jesteście {insult} i wasze rodziny też
    ktoś powinien zastrzelić tego {insult}`,
  clean: `
    {group} to ludzie jak wszyscy
    {group} to nie {beast}
    nie, {group} to nie są {crime}, przestań to powtarzać
    nie mam nic przeciwko, {group} też tu kupują
    nikt nie powinien nienawidzić {groupOf}
    mówienie, że {group} to {beast}, to zwykły rasizm
    nikt nie powinien mówić, że {group} to {crime}
    niedopuszczalne jest nazywanie kogoś "{insult}" za pochodzenie
    przestańcie nazywać ludzi {slurs}
    krzyknął za mną "{slur}" i bardzo mnie to zabolało
    zgłosiłam komentarz, w którym było "{slur}"
    jak dobrze, że w reklamie są {group}
    wspieramy {groupOf} w naszej społeczności
    {group} zasługują na te same prawa
    czy macie wejście dla {groupOf}?
    w weekend jest wystawa o historii {groupOf}
    {thing} to {bad}
    kurwa, {thing} to {bad}
    {thing} znowu nie działa, ja pierdolę
    nienawidzę poniedziałków
    nienawidzę, kiedy {thing} się psuje
    kurwa, jakie to jest piękne
    zajebista ta {nice}
    ja pierdolę, {nice} jest {wow}
    cholera, wylałam kawę
    nie jesteś żaden {insult}, spokojnie
    nie mówię, że jesteś {insult}
    ale ze mnie {insult}, zamówiłem zły rozmiar
    mój pies to {insult} i go kocham
    wreszcie zabiłem komara
    czym zabić karaluchy w kuchni?
    umrę ze śmiechu przez ten film
    zabiłabym za taką sofę
    wasza obsługa to {bad}, oddajcie pieniądze
    mam dość, czekam {days} i nikt nie odpisuje, kurwa
    żenująca firma, {days} bez odpowiedzi
    najgorszy sklep w jakim kupowałam, oszustwo
    kłamiecie, obiecaliście {days}
    nie zgadzam się z tobą, ale szanuję twoje zdanie
    moim zdaniem się mylisz, zdjęcie jest z zeszłego roku
    ta reklama w ogóle mi się nie podoba
    w serialu zły mówi "zabiję cię" i się śmialiśmy
    moja babcia jest Romką i nauczyła nas gotować
    przykro czytać "{group} to {beast}" w komentarzach
    w piekarni były świeże bułki i śmietana
    sędzia w tym meczu był słaby, szkoda punktów`,
  situations: {
    praise: `
      {nice} jest {wow}
      kocham, {nice} po prostu {wow}
      jaka {wow} ta {nice}, gratulacje
      bardzo zadowolona, polecam
      najlepszy sklep w {city}
      przyszło wcześniej i jest super
      jesteście najlepsi
      nie żałuję zakupu
      bez zarzutu, wszystko idealnie`,
    question: `
      ile kosztuje {nice}?
      czy wysyłacie za granicę?
      kiedy znowu będzie {nice}?
      gdzie można kupić {nice}?
      jakie wymiary ma {nice}?
      dzień dobry, macie sklep w {city}
      czy można zapłacić na raty?
      cena?
      jak zmienić adres dostawy?
      ktoś wie, czy {nice} jest wodoodporna?`,
    complaint: `
      czekam na zamówienie {days} i nikt nie odpowiada
      {nice} przyszła {broken}
      moje zamówienie ma {days} opóźnienia
      chcę zwrotu pieniędzy, przyszła {broken}
      fatalna obsługa, nie odpisują na wiadomości
      kupiona w {city}, przyszła {broken}
      pobraliście pieniądze dwa razy i nic nie oddajecie
      aplikacja nie działa od {days}
      gdzie jest moja paczka? minęły już {days}
      rozczarowanie, słaba jakość
      trzeci raz piszę i dalej zero odpowiedzi
      bardzo złe doświadczenie w sklepie w {city}
      nigdy więcej
      kurier zostawił paczkę na ulicy
      dzięki za nic, {days} i dalej czekam
      to jakiś żart`,
    constructive: `
      {nice} jest ok, ale instrukcja mogłaby być czytelniejsza
      byłoby lepiej, gdyby opakowanie miało mniej plastiku
      szkoda, że {nice} nie ma więcej kolorów
      podoba mi się {nice}, przydałaby się jeszcze szuflada
      sugestia: wysyłajcie sms, kiedy paczka wyrusza
      jedyny minus to za krótkie śruby`,
    idea: `
      czemu nie robicie {nice} w zielonym?
      zróbcie mniejszą wersję, {nice} do kawalerki
      super by było, gdybyście otworzyli sklep w {city}
      mam pomysł: wynajem mebli dla studentów
      chciałabym zobaczyć {nice} w jasnym drewnie`,
    ugc_share: `
      tak wygląda {nice} w naszym salonie
      oznaczyłam was na zdjęciu, {nice} u nas
      {nice} u nas w domu w {city}
      mój kącik do czytania, {nice} od was
      nagrałam filmik ze składania
      przed i po, {nice} robi różnicę`,
    press: `
      jestem dziennikarką gazety w {city}, przygotowuję materiał o waszych zwrotach
      piszę dla magazynu o wnętrzach, z kim mogę zrobić wywiad?
      dzwonię z radia w {city}, macie biuro prasowe?
      piszemy artykuł o meblach, prosimy o komentarz
      napisaliśmy o was w naszym magazynie`,
    thanks: `
      dziękuję bardzo
      dzięki, już załatwione
      super, dzięki za szybką pomoc
      ok, dziękuję za odpowiedź
      paczka doszła, wielkie dzięki
      rozumiem, dziękuję
      nie ma za co, miłego weekendu`,
    off_topic: `
      @anna zobacz
      @tomek musimy tam pojechać
      @marta to cała ty
      jutro mecz w {city}
      wszystkiego najlepszego dla mojej siostry
      ale upał dzisiaj w {city}
      dzień dobry wszystkim`,
    spam: `
      zarabiaj z domu, napisz na priv
      kliknij w link w moim bio i wygraj nagrody
      obs za obs, odwzajemniam
      inwestuj w krypto z gwarantowanym zyskiem, pisz na WhatsApp
      darmowi obserwujący w moim bio
      kochamy twój profil, napisz do nas dm w sprawie współpracy
      szybkie pożyczki bez formalności, kontakt na Telegramie`,
  },
};
