import type { AuthoredLanguage } from './expand.ts';

export const de: AuthoredLanguage = {
  lang: 'de',
  slots: {
    group:
      'Migranten/Muslime/Frauen/Schwule/Schwarze/Juden/Roma/Lesben/trans Menschen/Geflüchtete/Behinderte/Türken/Afrikaner/Feministinnen/Ausländer/Araber/Polen/Syrer',
    beast:
      'Abschaum/eine Plage/Ratten/Kakerlaken/Tiere/Parasiten/Dreck/die Pest/ein Krebsgeschwür/Ungeziefer/keine Menschen/Schweine/Wilde/Maden/Affen/Müll',
    crime:
      'Verbrecher/Vergewaltiger/Diebe/Terroristen/Perverse/geisteskrank/Sozialschmarotzer/Kinderschänder/Lügner/nutzlos/dumm/widerlich/minderwertig/faul',
    slur: 'Schwuchtel/Neger/Kanake/Transe/Kampflesbe/Spast/Mongo/Judensau/Schlitzauge/Ziegenficker/Feminazi/Krüppel/Zigeuner',
    insult:
      'Idiot/Vollidiot/Depp/Trottel/Arschloch/Clown/Versager/Schwein/Wichser/Hurensohn/Missgeburt/Penner/Loser/Schlampe/Ratte/Lappen/Feigling/Hexe/Drecksau/Schwachkopf/Opfer',
    thing:
      'die App/dieses Sofa/die Lieferung/die Webseite/das Paket/dieser Stuhl/der Tisch/die Matratze/der Service/der Akku/die Anleitung/das Update/der Stau/dieser Montag/das WLAN/der Drucker/die Lampe/meine Bestellung/das Regal',
    bad: 'scheiße/Mist/eine Katastrophe/Schrott/furchtbar/wertlos/dumm/nutzlos/zum Heulen/ein Albtraum/beschissen/lächerlich',
    nice: 'das Sofa/der Tisch/euer Laden/der Stuhl/die Farbe/das Design/die Lampe/der Schreibtisch/die neue Kollektion/das Regal/die Qualität',
    wow: 'wunderschön/großartig/toll/perfekt/unglaublich schön/der beste Kauf seit Jahren/super/fantastisch/eine Eins/zum Verlieben/spitze',
    broken:
      'kaputt/zerkratzt/mit gebrochenem Bein/verbeult/fleckig/unvollständig/defekt/in der falschen Farbe/in der falschen Größe/ohne Schrauben',
    days: 'zwei Wochen/drei Wochen/einem Monat/zehn Tagen/zwanzig Tagen/zwei Monaten',
    city: 'Leipzig/Bremen/Graz/Zürich/Dresden/Kiel/Nürnberg/Mainz/Linz',
  },
  abuse: `
    früher war es hier schön, dann kamen {group}
    ein Land ohne {group}, das wäre das Paradies
    warum lassen wir {group} überhaupt noch rein?
    gibt es jemanden, der {group} mag?
    {group} haben die Luft zum Atmen nicht verdient
    {group} arbeiten nie ehrlich
    gebt mir eine Waffe und zeigt mir {group}
    {group} wegsperren und den Schlüssel wegwerfen
    heute wieder {group} im Bus, mir wird schlecht
    meine Meinung: {group} sind weniger wert als Hunde
    seien wir ehrlich, {group} sind nicht normal
    keine {slur} hier, danke
    {group} sind {beast}
    {group} sind alle {crime}
    ich hasse {group}
    ich hasse {group} aus tiefstem Herzen
    mich ekelt es vor, {group} gehören nicht hierher
    alle {group} raus aus unserem Land
    {group} gehören ausgerottet
    {group} verdienen es nicht zu leben
    {group} sollten keine Rechte haben
    {group} sollten gar nicht existieren
    man sollte alle {group} verbrennen
    {group} sollen zurück in ihr Land, keiner will sie hier
    {group} überrennen uns und zerstören unser Viertel
    das sind keine Menschen, {group} sind {beast}
    warum sollen wir {group} ertragen? das ist {beast}
    traue nie {group}, das sind {crime}
    du bist eine dreckige {slur}
    halt die Fresse, {slur}
    wieder so eine {slur}, die rumheult
    du bist ein {insult}
    du bist so ein {insult}, unglaublich
    was bist du für ein {insult}
    halt dein Maul, {insult}
    verpiss dich, du {insult}
    fick dich, du {insult}
    ihr seid {insult} und eure Mütter auch
    wer diese Seite betreibt ist ein {insult}
    der Chef ist ein {insult}, widerlich
    @user du bist erbärmlich, schäm dich
    @user so ein {insult}, Schnauze
    fette Sau, hör auf zu fressen
    wie hässlich du bist, versteck dich
    ich bring dich um, du {insult}
    ich weiß wo du wohnst und ich komme
    ich schlag dir die Zähne aus
    hoffentlich stirbst du, {insult}
    bring dich um, keiner wird dich vermissen
    spring vor den Zug, du {slur}
    ich zünde dein Haus an
    Frauen gehören an den Herd und sollen still sein
    deine Mutter ist eine {insult}
    jemand sollte diesen {insult} erschießen`,
  clean: `
    Mist, den Bus verpasst
    Scheiße, die Milch ist alle
    verdammt bin ich müde
    so ein geiler Tag, verdammt
    {group} sind toll
    {group} sind liebe Leute
    {group} sind meine Nachbarn und Freunde
    wir haben {group} auf der Messe getroffen
    der Film handelt von {group}
    in meiner Straße wohnen {group}
    in der Schule lernen wir über {group}
    laut Umfrage wohnen {group} meist zur Miete
    "{group} sind {beast}", sagte er, und ich ging
    "ich hasse {group}" rief er, und niemand stand auf
    wer schreibt "{group} sind {beast}", sollte sein Konto verlieren
    {group} zu hassen ist falsch
    verbreitet keine Lügen über {group}
    {group} den Tod zu wünschen ist krank
    ich würde nie sagen, dass {group} {crime} sind
    es ist eine Lüge, dass {group} {crime} sind
    Vermieter sind gierig
    ich hasse Banker
    alle Anwälte lügen
    ich bin selbst eine {slur} und liebe diese Werbung
    {group} sind Menschen wie alle
    {group} sind kein {beast}
    nein, {group} sind nicht {crime}, hör auf damit
    ich hasse {group} nicht, im Gegenteil
    niemand sollte {group} hassen
    zu sagen, {group} seien {beast}, ist Rassismus
    niemand sollte sagen, dass {group} {crime} sind
    es ist inakzeptabel, jemanden wegen seiner Herkunft "{insult}" zu nennen
    hört auf, Menschen "{slur}" zu nennen
    er rief mir "{slur}" hinterher und es tat weh
    ich habe den Kommentar mit "{slur}" gemeldet
    wer "{group} raus" ruft, hat in diesem Laden nichts verloren
    schön, dass {group} in der Werbung vorkommen
    wir unterstützen {group} in dieser Gemeinschaft
    {group} verdienen dieselben Rechte
    gibt es einen Eingang für {group}?
    am Wochenende gibt es eine Ausstellung über {group}
    {thing} ist {bad}
    verdammt, {thing} ist {bad}
    so eine Scheiße, {thing} geht schon wieder nicht
    ich hasse Montage
    ich hasse es, wenn {thing} nicht funktioniert
    scheiße ist das kalt heute
    verdammt, {nice} ist {wow}
    leck mich, {nice} ist {wow}
    du bist doch kein {insult}, alles gut
    ich sage nicht, dass du ein {insult} bist
    ich {insult} habe die falsche Größe bestellt
    mein Hund ist ein {insult} und ich liebe ihn
    endlich die Mücke erschlagen
    womit tötet man Kakerlaken in der Küche?
    ich lache mich tot über diesen Film
    für so ein Sofa würde ich töten
    euer Service ist {bad}, ich will mein Geld zurück
    mir reicht es, ich warte seit {days} und keiner antwortet, verdammt
    unverschämter Laden, seit {days} keine Antwort
    der schlechteste Laden, in dem ich je gekauft habe, Abzocke
    ihr lügt, ihr habt Lieferung vor {days} versprochen
    ich bin anderer Meinung, respektiere aber deine
    ich glaube, du irrst dich, das Foto ist vom letzten Jahr
    diese Werbung gefällt mir überhaupt nicht
    in der Serie sagt der Bösewicht "ich bring dich um" und wir lachten
    traurig, unter diesem Beitrag "{group} sind {beast}" zu lesen`,
  situations: {
    praise: `
      {nice} ist {wow}
      ich liebe es, {nice} ist {wow}
      sehr zufrieden, klare Empfehlung
      bester Service in ganz {city}
      kam früher als gedacht und ist {wow}
      ihr seid die Besten
      gute Arbeit, weiter so
      ich bereue den Kauf nicht
      nichts zu meckern, alles perfekt`,
    question: `
      was kostet {nice}?
      liefert ihr nach {city}?
      wann ist {nice} wieder verfügbar?
      wo kann ich das kaufen?
      welche Maße hat {nice}?
      hallo, habt ihr einen Laden in {city}
      kann man in Raten zahlen?
      Preis bitte
      wie ändere ich die Lieferadresse?
      weiß jemand, ob {nice} wasserdicht ist?`,
    complaint: `
      ich warte seit {days} auf meine Bestellung und niemand antwortet
      {nice} kam {broken} an
      meine Bestellung ist seit {days} überfällig
      ich will mein Geld zurück, kam {broken} an
      mieser Service, Nachrichten werden nicht beantwortet
      in {city} gekauft, alles kam {broken} an
      ihr habt zweimal abgebucht und erstattet nichts
      die App funktioniert seit {days} nicht
      wo bleibt meine Bestellung? es sind jetzt schon Wochen
      was für eine Enttäuschung, schlechte Qualität
      zum dritten Mal geschrieben, immer noch keine Antwort
      ganz schlechte Erfahrung im Laden in {city}
      nie wieder
      der Fahrer hat das Paket auf der Straße liegen lassen
      danke für nichts, seit {days} warte ich
      das ist doch ein Witz`,
    constructive: `
      {nice} ist gut, aber die Anleitung könnte klarer sein
      es wäre besser, wenn weniger Plastik in der Verpackung wäre
      schade, dass es nicht mehr Farben gibt
      ein Vorschlag: schickt eine Nachricht, wenn die Bestellung rausgeht
      einziger Kritikpunkt sind die kurzen Schrauben`,
    idea: `
      warum gibt es {nice} nicht in Grün?
      ihr solltet eine kleine Version davon machen
      wäre toll, wenn ihr einen Laden in {city} eröffnet
      ich habe eine Idee: Möbel für Studenten vermieten
      ich würde {nice} gerne in hellem Holz sehen`,
    ugc_share: `
      so sieht {nice} in unserem Wohnzimmer aus
      habe euch auf dem Foto markiert
      {nice} bei uns zuhause in {city}
      meine Leseecke mit Lampe von euch
      vorher und nachher mit {nice}`,
    press: `
      ich bin Journalistin bei einer Zeitung in {city} und schreibe einen Artikel über eure Retouren
      ich schreibe für ein Wohnmagazin, wen kann ich interviewen?
      Radio {city} hier, gibt es eine Pressestelle?
      wir haben {nice} in unserem Magazin getestet`,
    thanks: `
      vielen Dank
      danke, hat sich erledigt
      super, danke für die schnelle Hilfe
      ok, danke für die Antwort
      ist angekommen, herzlichen Dank
      verstanden, danke`,
    off_topic: `
      @anna schau mal
      @lukas da müssen wir hin
      @marie das bist du
      morgen spielt {city}
      alles Gute zum Geburtstag, Schwesterherz
      was für eine Hitze heute in {city}
      guten Morgen zusammen`,
    spam: `
      verdiene Geld von zuhause, schreib mir privat
      klickt auf den Link in meiner Bio und gewinnt Preise
      folgt mir, ich folge zurück
      investiere in Krypto mit garantiertem Gewinn, WhatsApp
      gratis Follower, Link in Bio
      wir lieben dein Profil, schick uns eine DM für eine Kooperation
      Kredite ohne Papiere, Kontakt über Telegram`,
  },
};
