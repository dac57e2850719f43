import type { AuthoredLanguage } from './expand.ts';

export const it: AuthoredLanguage = {
  lang: 'it',
  slots: {
    group:
      'gli immigrati/i musulmani/le donne/i gay/i neri/gli ebrei/i rom/le lesbiche/le persone trans/i rifugiati/i disabili/i cinesi/gli africani/i marocchini/le femministe/gli stranieri/gli albanesi/i rumeni/gli omosessuali/gli arabi/i meridionali/gli zingari',
    groupBare:
      'immigrati/musulmani/donne/gay/neri/ebrei/rom/lesbiche/trans/rifugiati/disabili/cinesi/africani/marocchini/femministe/stranieri/albanesi/zingari',
    one: 'un immigrato/una donna/un gay/una persona nera/un ebreo/una musulmana/un rom/una lesbica/una persona trans/un rifugiato/una persona disabile',
    beast:
      'feccia/una piaga/ratti/scarafaggi/animali/parassiti/spazzatura/una peste/un cancro/bestie/subumani/maiali/selvaggi/vermi/scimmie/immondizia',
    crime:
      'delinquenti/stupratori/ladri/terroristi/criminali/degenerati/malati di mente/fannulloni/pedofili/bugiardi/inutili/stupidi/schifosi/inferiori/spacciatori',
    slur: 'frocio/negro/terrone/ricchione/travone/lesbicona/mongoloide/ritardato/handicappato/femminazista/muso giallo/culattone',
    slurs:
      'froci/negri/terroni/ricchioni/travoni/mongoloidi/ritardati/zingari di merda/femministe di merda/musi gialli/culattoni',
    insult:
      'idiota/imbecille/stupido/coglione/pagliaccio/incapace/maiale/cretino/stronzo/bastardo/scemo/deficiente/miserabile/fallito/schifoso/verme/ignorante/buffone/demente/pezzente/cesso/capra/rincoglionito/viscido',
    thing:
      'l’app/questo divano/la spedizione/il sito/il pacco/questa sedia/il tavolo/il materasso/il servizio/la batteria/il manuale/l’aggiornamento/il traffico/questo lunedì/il wifi/la stampante/la lampada/l’ordine/la scatola/la libreria',
    bad: 'una merda/uno schifo/un disastro/una porcheria/orribile/pessimo/stupido/inutile/patetico/un incubo/del cazzo/una presa in giro',
    nice: 'il divano/il tavolo/il vostro negozio/la sedia/il colore/il design/la lampada/la scrivania/la nuova collezione/la libreria/questo prodotto/la qualità',
    wow: 'bellissimo/una meraviglia/stupendo/spettacolare/perfetto/incredibile/la cosa migliore che abbia comprato/ottimo/fantastico/da dieci/favoloso/una figata',
    broken:
      'rotto/graffiato/con una gamba spezzata/ammaccato/macchiato/incompleto/difettoso/del colore sbagliato/della misura sbagliata/senza viti',
    days: 'due settimane/tre settimane/un mese/dieci giorni/quindici giorni/venti giorni/due mesi',
    city: 'Torino/Bari/Palermo/Bologna/Genova/Cagliari/Verona/Firenze/Lecce/Trieste',
  },
  abuse: `
    prima si stava bene qui, poi sono arrivati {group}
    un paese senza {group}, il paradiso
    perché facciamo ancora entrare {group}?
    c'è qualcuno a cui piacciono {group}?
    {group} non meritano l'aria che respirano
    datemi un'arma e mostratemi {group}
    rinchiudete {group} e buttate la chiave
    ancora {group} sul bus oggi, mi veniva da vomitare
    la mia opinione: {group} valgono meno dei cani
    siamo onesti, {group} non sono normali
    niente {slurs} qui, grazie
    {group} sono {beast}
    {group} sono tutti {crime}
    odio {group}
    odio {group} con tutto me stesso
    non sopporto {group}, mi fanno schifo
    {group} fanno schifo
    cacciamo {group} da questo paese
    bisogna sterminare {group}
    fuori {groupBare} dall’Italia
    {group} non meritano di vivere
    {group} non dovrebbero avere diritti
    {group} non dovrebbero esistere
    bisognerebbe bruciare vivi tutti {group}
    {group} a casa loro, qui non li vogliamo
    {group} ci stanno invadendo e rovinano il quartiere
    non sono persone, {group} sono {beast}
    perché dobbiamo sopportare {group}? sono {beast}
    non siete benvenuti qui, {groupBare} di merda
    maledetti {groupBare}, dovete crepare tutti
    sei {one} e quindi non vali niente, torna al tuo paese
    è la prova che {group} sono inferiori
    mai fidarsi di {one}, sono {crime}
    mi fai schifo, si vede che sei {one}
    sei un {slur} di merda
    stai zitto, {slur}
    che schifo {slurs}
    {slurs} al rogo
    un altro {slur} che piange nei commenti
    sei un {insult}
    sei un {insult} e pure {insult}
    ma quanto sei {insult}
    chiudi la bocca, {insult}
    razza di {insult}, non servi a niente
    vaffanculo, {insult}
    figlio di puttana, spero che ti succeda qualcosa
    siete degli {insult} e pure vostra madre
    chi gestisce questa pagina è un {insult}
    il titolare è un {insult} schifoso
    pezzo di {insult}, nessuno ti vuole
    @user sei patetico, fai pena
    @user che {insult}, stai zitto
    @user non hai neanche un cervello, {insult}
    grassona di merda, smettila di mangiare
    quanto sei brutta, copriti la faccia
    ti ammazzo, {insult}
    so dove abiti e vengo a prenderti
    ti spacco la faccia appena ti vedo
    spero che tu muoia, {insult}
    ammazzati, nessuno sentirà la tua mancanza
    dovresti essere morto
    buttati da un ponte, {slur}
    brucio la tua casa con te dentro
    torna in cucina a lavare i piatti, donna
    le donne in cucina e zitte
    tua madre è una {insult}
    andate a cagare voi e la vostra famiglia
    non sei altro che {beast}
    quella {insult} si merita un sacco di botte
    qualcuno dovrebbe sparare a quel {insult}
    se comandassi io {group} sarebbero in galera
    nessuno vuole vedere {group} in uno spot, che schifo
    `,
  clean: `
    merda, ho perso il bus
    cazzo, è finito il latte
    porca miseria che stanchezza
    che cazzo di bella giornata
    {group} sono fantastici
    {group} sono brave persone
    {group} sono miei vicini e amici
    abbiamo incontrato {group} alla fiera
    il film parla di {group}
    {group} abitano nella mia via
    secondo un sondaggio {group} vivono in affitto
    "{group} sono {beast}", ha detto, e me ne sono andata
    "odio {group}" ha urlato, e nessuno si è alzato
    chi scrive "{group} sono {beast}" dovrebbe perdere il profilo
    odiare {group} è sbagliato
    basta bugie su {group}
    augurare la morte a {group} è da malati
    non direi mai che {group} sono {crime}
    è una bugia che {group} siano {crime}
    i padroni di casa sono avari
    odio i banchieri
    tutti gli avvocati mentono
    anch'io sono {slur} e adoro questa pubblicità
    {group} sono persone come tutte
    {group} non sono {beast}
    no, {group} non sono {crime}, smettila di ripeterlo
    non odio {group}, anzi
    nessuno dovrebbe odiare {group}
    nessuno dovrebbe dire che {group} sono {beast}
    dire che {group} sono {beast} è razzismo e basta
    è inaccettabile dare del {insult} a qualcuno per le sue origini
    smettetela di chiamare {slurs} le persone
    mi ha chiamato "{slur}" per strada e mi ha fatto male
    hanno urlato "{slur}" a mio fratello, che vergogna di società
    se dici che {group} sono {crime} non sai di cosa parli
    chi dice "fuori {groupBare}" non ha posto in questo negozio
    adoro che nello spot ci siano {groupBare}
    il mio migliore amico è {one} e il regalo gli è piaciuto
    sono {one} e ne vado fiera
    fieramente {slur}, e allora
    noi {slurs} compriamo mobili come tutti, baci
    sosteniamo {group} in questa comunità
    {group} meritano gli stessi diritti
    grazie per aver pensato a {group} progettando il negozio
    avete un ingresso per {groupBare}?
    c’è una mostra su {group} questo fine settimana
    {thing} è {bad}
    {thing} è {bad}, cazzo
    che merda, {thing} di nuovo non funziona
    odio {thing}
    odio quando {thing} non va, porca miseria
    cazzo che freddo oggi
    cazzo che bello {nice}
    porca miseria, {nice} è {wow}
    minchia {nice}, davvero {wow}
    sono felice da morire oggi
    mannaggia, mi è caduto il caffè
    non sei affatto {insult}, tranquillo
    non dico che tu sia {insult}
    sono un {insult}, ho ordinato la misura sbagliata
    che {insult} che sono, non ho letto le istruzioni
    il mio cane è un {insult} e lo adoro
    ho ucciso la zanzara finalmente
    come ammazzo gli scarafaggi in cucina, che prodotto consigliate?
    questo film fa morire dal ridere
    muoio dalla voglia di avere {nice}
    non vedo l’ora che arrivi il pacco, sto morendo
    il vostro servizio è {bad}, ridatemi i soldi
    sono stufo, aspetto da {days} e nessuno risponde, cazzo
    siete un’azienda vergognosa, zero risposte da {days}
    il peggior negozio in cui abbia comprato, una truffa
    siete bugiardi, avevate detto {days}
    non sono d’accordo con te, ma rispetto la tua opinione
    credo che ti sbagli, la foto è dell’anno scorso
    dissento, a me è sembrato caro
    questo spot non mi piace per niente
    quel politico ha detto sciocchezze in tv
    nella serie il cattivo dice "ti ammazzo" e abbiamo riso
    spero che smettiate di chiamare malate le persone trans
    mia nonna è rom e ci ha insegnato a cucinare
    le donne della mia famiglia hanno montato il tavolo da sole
    il razzismo uccide, basta
    ho segnalato il commento che diceva "{slur}"
    che tristezza leggere "{group} sono {beast}" nei commenti
    `,
  situations: {
    praise: `
      {nice} è {wow}
      adoro {nice}
      che bello {nice}, complimenti
      molto contenta di {nice}, lo consiglio
      {nice} è {wow}, tornerò di sicuro
      innamorata di {nice}
      il miglior servizio di tutta {city}
      arrivato prima del previsto e {wow}
      siete i migliori
      ottimo lavoro ragazzi
      non mi pento dell’acquisto
      niente da dire, tutto perfetto`,
    question: `
      quanto costa {nice}?
      spedite a {city}?
      quando torna disponibile {nice}?
      dove posso comprare {nice}?
      che misure ha {nice}?
      ciao, avete un negozio a {city}
      si può pagare a rate?
      arriva montato o va montato?
      prezzo per favore
      come faccio a cambiare l’indirizzo di consegna?
      qualcuno sa se {nice} è impermeabile?`,
    complaint: `
      aspetto il mio ordine da {days} e nessuno risponde
      {nice} è arrivato {broken}
      il mio ordine ha {days} di ritardo
      voglio il rimborso, è arrivato {broken}
      pessimo servizio, non rispondono ai messaggi
      ho comprato a {city} ed è arrivato tutto {broken}
      mi avete addebitato due volte e non mi rimborsate
      l’app non funziona da {days}
      dov’è il mio ordine? sono passati {days}
      che delusione, la qualità è scadente
      terza volta che scrivo, ancora nessuna risposta
      esperienza orribile nel negozio di {city}
      mai più da voi
      il corriere ha lasciato il pacco per strada
      grazie di niente, {days} e sto ancora aspettando
      questa è una presa in giro`,
    constructive: `
      {nice} va bene ma le istruzioni potrebbero essere più chiare
      sarebbe meglio se l’imballaggio avesse meno plastica
      peccato che non ci siano più colori per {nice}
      mi piace {nice}, ma gli manca un cassetto
      un suggerimento: avvisate quando parte l’ordine
      unica pecca le viti troppo corte
      potreste migliorare gli orari di consegna a {city}`,
    idea: `
      perché non fate {nice} in verde?
      dovreste fare una versione piccola di {nice}
      sarebbe bello se apriste un negozio a {city}
      ho un’idea: noleggiare mobili agli studenti
      mi piacerebbe vedere {nice} in legno chiaro
      propongo un club clienti con laboratori`,
    ugc_share: `
      ecco come sta {nice} nel mio salotto
      vi ho taggato nella foto con {nice}
      ecco {nice} a casa nostra a {city}
      il mio angolo lettura con {nice}
      ho fatto un video mentre montavo {nice}
      prima e dopo con {nice}`,
    press: `
      sono una giornalista di un quotidiano di {city} e preparo un articolo sui vostri resi
      scrivo per una rivista di arredamento, chi posso intervistare?
      lavoro alla radio di {city}, avete un ufficio stampa?
      stiamo scrivendo un articolo su {nice}, possiamo parlare con un portavoce?
      abbiamo recensito {nice} nella nostra rivista`,
    thanks: `
      grazie mille
      grazie, tutto risolto
      perfetto, grazie per la velocità
      ok, grazie della risposta
      è arrivato, mille grazie
      va bene, capito, grazie
      prego, buon fine settimana`,
    off_topic: `
      @anna guarda qui
      @luca dobbiamo andare a {city}
      @marta questa sei tu
      domani gioca la squadra di {city}
      buon compleanno a mia sorella
      che caldo oggi a {city}
      avete visto la partita ieri
      buongiorno a tutti`,
    spam: `
      guadagna soldi da casa, scrivimi in privato
      clicca sul link nella mia bio per vincere premi
      seguimi e ricambio
      investi in crypto con profitti garantiti, scrivi su WhatsApp
      follower gratis nella mia bio
      adoriamo il tuo profilo, mandaci un DM per una collaborazione
      prestiti veloci senza documenti, contatto su Telegram
      ho recuperato il mio ex grazie a questo cartomante`,
  },
};
