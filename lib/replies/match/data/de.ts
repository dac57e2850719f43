import type { ConceptWords } from './en.ts';

/** What German says for each concept. */
export const de: ConceptWords = {
  order: 'bestell*/auftrag*/kauf/käufe/kaufen/gekauft*/kaufte/einkauf*/warenkorb*/erworben',
  deliver:
    'liefer*/geliefert*/versand*/versend*/verschick*/zustell*/zugestellt*/kurier*/spedition*/post/dhl/schick*/bringen/transport*',
  parcel:
    'paket*/päckchen*/sendung*/artikel*/ware/waren/produkt*/karton*/schachtel*/lieferung/gegenstand*/stück',
  arrive:
    'ankomm*/angekommen*/kam an/kommt an/erhalten/bekommen/eingetroffen/eingegangen/erhalte/ist da',
  track:
    'verfolg*/sendungsverfolgung*/sendungsnummer*/status*/wo ist/wo bleibt/wo sind/stand der/tracking*/standort*',
  late: 'spät*/verspät*/verzög*/immer noch*/noch nicht/noch immer/warte*/gewartet/dauert/lange/seit wochen/überfällig*/wochen',
  cancel:
    'storn*/abbestell*/rückgängig*/widerruf*/kündig*/gekündigt/abbrechen/zurückzieh*/zurücktret*/stoppen',
  refund:
    'rückerstatt*/erstatt*/geld zurück/zurückzahl*/rückzahl*/gutschr*/gutgeschrieben/geld wieder/zurückbekomm*/zurücküberw*/entschädig*/rückbuch*',
  sendBack:
    'rücksend*/zurücksend*/zurückschick*/zurückgeb*/rückgab*/retour*/zurücknehm*/nehmen zurück/nehmt zurück/rücknahm*',
  exchange: 'umtausch*/tausch*/austausch*/ersatz*/ersetz*/anderes/stattdessen',
  pay: 'zahl*/bezahl*/gezahlt/überweis*/kasse/abgebucht*/abbuch*/transaktion*/begleich*',
  fee: 'kost*/gebühr*/preis*/wie viel kostet/wie teuer/teuer*/porto*/aufpreis*/zuschlag*/versandkosten*/extra zahlen/berechnet',
  invoice: 'rechnung*/beleg*/quittung*/kassenbon*/kontoauszug*/bon',
  account: 'konto*/konten/kundenkonto*/profil*/mitgliedschaft*/benutzer*',
  signUp:
    'registrier*/anmeldung*/konto erstellen/konto eröffnen/konto anlegen/beitreten/mitglied werden',
  signIn: 'einlogg*/eingeloggt/login*/anmelden/einwahl*/zugang*/zugriff*/komme nicht rein/logge*',
  password: 'passwort*/kennwort*/pin/geheimzahl*/zugangsdaten*/pincode',
  reset:
    'zurücksetz*/vergessen*/vergaß/wiederherstell*/verloren/kenne nicht mehr/weiß nicht mehr/erinner*/entsperr*/neues passwort',
  close: 'lösch*/entfern*/schließ*/deaktivier*/auflös*/kündig*',
  change:
    'änder*/geändert*/korrig*/berichtig*/aktualisier*/anpass*/bearbeit*/umstell*/falsch angegeben/wechs*',
  address:
    'adress*/anschrift*/straße*/hausnummer*/postleitzahl*/umgezogen*/umzug*/wohnung*/wohnort*',
  contact:
    'kontakt*/anruf*/telefon*/ruf an/sprech*/gesprochen/erreich*/hotline*/chat*/rufnummer*/verbinden',
  human:
    'mitarbeiter*/kundenservice*/kundendienst*/mensch*/berater*/person*/jemand*/kollege*/kollegin*/team*/bot/roboter*/ansprechpartner*',
  help: 'hilf*/helf*/unterstütz*/support/beratung*',
  problem:
    'problem*/fehler*/funktioniert nicht/geht nicht/klappt nicht/kann nicht/störung*/defekt*/fehlgeschlagen*/lässt sich nicht/hängt/bricht ab',
  broken:
    'kaputt*/beschädig*/defekt*/zerbroch*/gebrochen*/zerkratz*/kratz*/riss/risse/gerissen*/scherben/delle*/schaden*/mangelhaft*/zerriss*/mangel',
  lost: 'verloren*/fehl*/verschwunden*/gestohlen*/diebstahl*/unvollständig*/nicht erhalten/nicht angekommen/weg/vermiss*',
  complain:
    'beschwer*/reklam*/unzufrieden*/enttäusch*/unverschämt*/frechheit*/katastroph*/schrecklich*/mies*/saftladen*',
  feedback: 'bewert*/meinung*/feedback*/rezension*/vorschlag*/kritik*/kommentar*/anregung*',
  subscribe: 'abo/abos/abonn*/newsletter*/abmeld*/austrag*/verteiler*',
  discount: 'rabatt*/gutschein*/aktion*/angebot*/code/ermäßig*/nachlass*/günstig*/prozent*',
  stock:
    'lager*/vorrätig*/verfügbar*/ausverkauft*/nachgeliefert*/auf lager/erhältlich*/nachschub*/wieder da/restbestand*/gibts noch',
  howLong:
    'wie lange/wann/wie viele tage/lieferzeit*/dauer*/dauert/zeitraum*/termin*/voraussichtlich*/werktag*/bis wann',
  why: 'warum/wieso/weshalb/grund/gründe',
  guarantee: 'garantie*/gewährleist*',
  card: 'karte*/kreditkart*/ec karte/visa/mastercard',
  transfer: 'überweis*/iban/sepa/geld senden/transfer*',
  topUp: 'auflad*/aufgeladen*/einzahl*/eingezahlt*/guthaben aufladen',
  cash: 'bar/bargeld*/abheb*/geldautomat*/nachnahme*/auszahl*',
  decline: 'abgelehnt*/ablehn*/zurückgewiesen*/verweiger*/nicht akzeptiert/fehlgeschlagen*',
  pending: 'ausstehend*/in bearbeitung/bearbeit*/wird nicht angezeigt/vorgemerkt*/offen',
  currency: 'währung*/ausland*/dollar*/franken/wechselkurs*/euro',
  verify: 'bestätig*/verifiz*/identität*/ausweis*/nachweis*/reisepass*',
  activate: 'aktivier*/einricht*/freischalt*/verbind*/einschalt*/verknüpf*',
  block: 'sperr*/gesperrt*/blockier*/einfrier*/eingefroren',
  fraud: 'betrug*/verdächtig*/unbefugt*/gehackt*/abzocke*/nicht von mir',
  twice: 'doppelt*/zweimal/zwei mal/zweifach*/nochmal*/erneut*',
  limit: 'limit*/höchst*/maximal*/mindest*/grenze*/obergrenze*',
  country: 'land/länder*/region*/ausland*/europa*/schweiz/österreich',
  balance: 'kontostand*/guthaben*/saldo/restbetrag*',
  sorry: 'entschuldig*/tut uns leid/tut mir leid/bedauer*/verzeih*/sorry',
  thanks: 'dank*/bedank*/merci',
  private: 'direktnachricht*/nachricht*/privat*/pn/dm/persönlich*',
  soon: 'bald/sofort*/schnell*/heute/dringend*/umgehend*/baldmöglichst*/zeitnah*',
  examine: 'prüf*/überprüf*/nachschau*/nachseh*/untersuch*/klär*/ansehen',
  solve: 'lös*/gelöst*/behob*/beheb*/reparier*/reparatur*/regeln/wiedergutmach*',
  bother: 'unannehmlich*/ärger*/umstände/frust*/nerv*',
  details: 'detail*/information*/angaben/daten/einzelheit*',
  number: 'nummer*/code*/kennung*',
  send: 'send*/schick*/zuschick*/teil*/mitteil*/gebt/geben',
  answer: 'antwort*/rückmeld*/melde*/beantwort*/gemeldet/bescheid',
  glad: 'freu*/glücklich*/froh*/gefreut',
  love: 'liebe/lieben/liebt/gefällt*/gefallen/mag/mögen',
  beautiful:
    'schön*/wunderschön*/toll*/großartig*/super/perfekt*/wunderbar*/klasse/hübsch*/fantastisch*',
  quality: 'qualität*',
  promise: 'versprech*/versproch*/zusicher*/zugesagt*/sicherstell*',
  understand: 'versteh*/verstanden/nachvollzieh*/verständnis*',
  website: 'website*/webseite*/seite*/app/apps/online*/internet*/link/homepage*',
  shop: 'laden/geschäft*/filiale*/shop*/ausstellung*/standort*/showroom*',
  size: 'größe*/kleiner*/zu klein/zu groß/zu eng/passt nicht/maß/maße/abmess*/nummer größer',
  colour: 'farb*/schwarz*/weiß*/blau*/rot/rote*/grün*/grau*',
  hours:
    'geöffnet*/offen/auf haben/öffn*/sonntag*/samstag*/wie viel uhr/uhr/uhrzeit*/wochenend*/feiertag*',
  email: 'email*/e mail*/mail*/werb*/sms/spam',
  wrong: 'falsch*/ander*/verwechsel*/irrtüm*/nicht das/versehen*/nicht bestellt',
  add: 'hinzufüg*/dazu/zusätzlich*/ergänz*/mehr/anzahl*/menge*',
  free: 'kostenlos*/gratis/umsonst/kostenfrei*/portofrei*/frei haus',
  instalments: 'rate/raten*/finanzier*',
  regret:
    'doch nicht/anders überlegt/umentschieden/versehen*/will nicht mehr/brauche nicht mehr/nicht mehr haben',
  gift: 'geschenk*/schenk*',
  part: 'teil/teile/schraube*/zubehör*/einzelteil*/ersatzteil*/montage*/aufbau*/anleitung*',
  company: 'firma*/firmen*/unternehmen*/steuer*/mwst/umsatzsteuer*/finanzamt*/buchhalt*/gewerb*',
  bank: 'bank/banken/hausbank*/sparkass*',
  method:
    'zahlungsart*/zahlungsmethod*/zahlungsmöglich*/möglichkeit*/akzeptier*/paypal/klarna/auf rechnung',
};
