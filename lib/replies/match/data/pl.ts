import type { ConceptWords } from './en.ts';

/** What Polish says for each concept. */
export const pl: ConceptWords = {
  order: 'zamawia*/zakup*/kupuj*/zamów*/kupi*/nabył*/koszyk*',
  deliver:
    'dostaw*/dostarcz*/wysył*/kurier*/dowieź*/dowóz/przywie*/wysła*/wyśle*/transport*/paczkomat*/wniesieni*/poczt*',
  parcel:
    'paczk*/przesyłk*/towar*/produkt*/karton*/pudełk*/rzecz/rzeczy/sprzęt*/artykuł*/opakowani*/sztuk*',
  arrive:
    'dotar*/doszł*/przysz*/otrzym*/dostał*/nadesz*/przyjdzie/przyjść/dojdzie/dojedzie/dotrze/dostane/doręcz*/odebra*/odbior*/przyjech*',
  track: 'śledz*/status*/gdzie jest/gdzie są/co z/gdzie/etap*/lokaliz*/co się dzieje/namierz*',
  late: 'opóźni*/czeka*/długo/zwłok*/wciąż/nadal/spóźn*/dalej nie/przeciąg*/tydzień temu/minęł*/dalej nie ma/jeszcze nie',
  cancel: 'anulow*/anuluj*/rezygn*/odwoł*/wycof*/zrezygn*/cofn*/odstąpi*/wstrzyma*/rozmyśl*',
  refund:
    'zwrot*/zwróc*/zwrac*/oddać pieniądze/rekompensat*/odszkodowan*/zwrot pieni*/zwrot środków/pieniądze/pieniędzy/środki/środków/kasę/kasa/oddać/odda*/odzyska*/z powrotem pieni*',
  sendBack:
    'odesł*/odsył*/zwrot*/zwróc*/zwrot towar*/zwroty/zwrotów/oddać/z powrotem/odstąpi*/etykiet*',
  exchange: 'wymian*/wymieni*/zamian*/zamieni*/podmian*/podmieni*/inny/inną/innego/zamiast',
  pay: 'płat*/zapłac*/płac*/opłac*/uregulow*/transakcj*/zapłat*/blik*/obciąż*/pobran*/pobral*/ściągn*/finaliz*',
  fee: 'opłat*/cena/ceny/cenę/cennik/koszt*/prowizj*/kara/ile za/ile kosztuje/ile to kosztuje/ile płac*/po ile/kwot*/dopłat*/dopłac*/drog*/taryf*/naliczy*/wart*',
  invoice: 'faktur*/rachun*/paragon*/wyciąg*/fv/vat/nip/dokument sprzedaży/pokwitow*',
  account: 'konto/konta/kontem/koncie/kont/profil*/użytkownik*/klienta/bazy',
  signUp: 'rejestr*/zarejestr*/założy*/zakłada*/założe*/utworzy*/stworzy*',
  signIn: 'zalogow*/logow*/loguj*/dostęp*/wejść/wpuści*/wylogow*/zaloguj*/dostać się',
  password: 'hasł*/pin/kod dostępu/pinu/pinem/kodu dostępu',
  reset: 'zresetow*/odzysk*/zapomni*/przypom*/odblokow*/nie pamięt*/ustawi*/zresetuj*/reset*',
  close: 'usun*/usuw*/zamkn*/zamyk*/skasow*/dezaktyw*/wykreśl*/wymaz*/zlikwid*/likwid*/kasow*',
  change: 'zmie*/zmian*/edyt*/popraw*/aktualiz*/przerob*/pomyli*/korekt*/skoryg*/dopis*',
  address: 'adres*/ulic*/kod pocztowy/przeprowadz*/mieszkani*/numer domu/miejsc*/dom/domu',
  contact:
    'kontakt*/skontakt*/dzwoni*/zadzwo*/rozmaw*/porozmaw*/telefon*/dodzwon*/gada*/pisa*/połączyć z/mówić z',
  human:
    'konsultant*/obsługa klienta/obsługi klienta/infolini*/pracowni*/zespó*/koleg*/koleżank*/doradc*/człowiek*/żywa osob*/żyw*/osob*/ktoś/kimś/bot*/robot*/obsług*/konsultac*',
  help: 'pomoc*/pomog*/wspar*/doradzi*/porad*',
  problem:
    'problem*/błąd/błęd*/kłopot*/usterk*/nie działa/nie mogę/nie da się/awari*/nie udało/nie powiodł*/nie można/nie chce/wyskakuje/zawiesz*/nie wchodzi/nie otwiera',
  broken:
    'uszkodz*/zepsu*/wadliw*/zniszcz*/połama*/złama*/rozbit*/stłucz*/potłucz*/pęk*/rys/rysy/porys*/wgniec*/wgniot*/dziur*/rozdar*/podar*/popsu*/psuj*/felern*/w kawałk*',
  lost: 'zgub*/zginę*/brak*/skradz*/ukrad*/nie dotar*/nie dosz*/niekompletn*/nie ma/nie było/przepad*/zagin*',
  complain:
    'reklamac*/skarg*/skarż*/niezadowol*/rozczarow*/zażalen*/tragedi*/tragicz*/fataln*/żenad*/żenuj*/skandal*/dramat*/oburz*/nie podoba*',
  feedback: 'opini*/recenz*/ocen*/uwag*/sugest*/krytyk*',
  subscribe: 'subskry*/abonament*/newsletter*/wypis*/zapisa*/biuletyn*/prenumer*/lista mailing*',
  discount:
    'rabat*/promocj*/kupon*/przecen*/tańsz*/zniż*/obniż*/bon na/bon podar*/bon upomin*/bon rabat*/bon zakup*/bonu/bony/kod promocyjn*/wyprzedaż*/voucher*/tani*',
  stock:
    'dostępn*/na stanie/magazyn*/wyprzedan*/stan magazyn*/od ręki/znowu/sprzedaży/wróci*/zabrak*/są jeszcze/macie/na miejscu',
  howLong:
    'jak długo/ile trwa/kiedy/ile dni/termin*/ile czasu/ile się czeka/w ile/ile czeka*/jak szybko/czas/czasu/zdąż*/data/datę/przewidyw*/za ile',
  why: 'dlaczego/czemu/powod*',
  guarantee: 'gwaranc*/rękojm*/serwis*',
  card: 'kart/karta/karty/kartę/karcie/blik*/kartami/kartach',
  transfer: 'przelew*/przela*/przekaz*/iban/konto bankowe',
  topUp: 'doładow*/zasil*/wpłac*/wpłat*/depozyt*',
  cash: 'gotówk*/wypłac*/wypłat*/bankom*/przy odbiorze/za pobraniem',
  decline:
    'odrzuc*/odmow*/nieudan*/nie przesz*/nie przechodzi/nie powiodł*/nie przyj*/brak akceptac*',
  pending:
    'oczekuj*/w trakcie/przetwarz*/nie widz*/nie widać/realizac*/realizow*/księgow*/nie pojawi*',
  currency: 'walut*/euro/dolar*/zagranic*/kurs*',
  verify: 'weryfik*/tożsamo*/potwierdz*/dokument*/kod weryf*/zatwierdz*/dowod*',
  activate: 'aktyw*/włącz*/uruchom*/połącz*/podłącz*',
  block: 'zablok*/blok*/zamroz*/zawies*',
  fraud: 'oszust*/oszuka*/wyłudz*/podejrzan*/włama*',
  twice: 'dwa razy/dwukrotn*/dwa/dwie/drugi raz/ponown*/podwoj*/zdubl*',
  limit: 'limit*/maksym*/minim*/ogranicz*',
  country: 'kraj*/państw*/region*',
  balance: 'sald*/stan konta',
  sorry: 'przeprasz*/przepros*/przeproś*/przykro/wybacz*',
  thanks: 'dziękuj*/dzięki/wdzięczn*/doceni*',
  private: 'wiadomoś*/prywat*/priv/dm',
  soon: 'wkrótce/szybk*/niezwłoczn*/natychm*/jak najszybciej/pilne*/zaraz/od razu/pilnie/pilny*/dziś/dzisiaj/asap',
  examine: 'sprawdz*/zbada*/przyjrz*/wyjaśni*/ustali*',
  solve: 'rozwiąz*/napraw*/załatw*/reper*/serwis*/pomóżcie',
  bother: 'niedogodn*/kłopot*/utrudni*/nieprzyjemn*/zdenerw*',
  details: 'szczegół*/dane/danych/informacj*',
  number: 'numer*/kod/nr',
  send: 'wyśl*/prześl*/podaj*/napisz*/przekaż*/podesł*',
  answer: 'odpowie*/odpis*/odezw*/cisz*/nie odpis*/nikt nie',
  glad: 'ciesz*/miło/radoś*/uciesz*/szczęśliw*',
  love: 'kocha*/uwielbi*/podoba*/lubi*',
  beautiful: 'piękn*/śliczn*/cudown*/świetn*/wspaniał*/super/doskonał*/rewelac*',
  quality: 'jakoś*',
  promise: 'obiec*/zapewni*/dopilnuj*',
  understand: 'rozumie*/zdajemy sobie sprawę',
  website: 'stron*/aplikacj*/serwis*/link*/internet*/online/apk*/zakładk*',
  shop: 'sklep*/salon*/oddział*/punkt*/stacjonarn*/market*/filia/filii/placówk*',
  size: 'rozmiar*/numer większ*/za mał*/za duż*/ciasn*/większ*/mniejsz*/wymiar*/luźn*',
  colour: 'kolor*/czarn*/biał*/niebiesk*/czerwon*/zielon*/szar*/odcie*',
  hours: 'godzin*/otwar*/czynn*/niedziel*/sobot*/weekend*/zamykacie/do której/od której/pracujecie',
  email: 'mail*/e mail*/email*/sms*/reklam*/spam*/skrzynk*',
  wrong: 'zły/złe/złą/nie to/błędn*/inny/inne/inny model/pomył*/cudz*/niewłaściw*/zamiast',
  add: 'doda*/dorzuc*/dołoż*/dokup*/dobra*/sztuk*/więcej',
  free: 'darmow*/za darmo/bezpłatn*/gratis*',
  instalments: 'rat*/na raty/kredyt*/odroczon*',
  regret:
    'rozmyśl*/zmieniłem zdanie/zmieniłam zdanie/nie chcę/już nie/przez pomyłkę/omyłk*/niepotrzeb*',
  gift: 'prezent*/podarun*/upomin*/gratis*',
  part: 'częś*/element*/śrub*/akcesori*/montaż*/zestaw*/komplet*/instrukcj*',
  company: 'firm*/nip/vat/księg*/podatk*/działalnoś*',
  bank: 'bank*',
  method:
    'metod*/sposob*/możliwoś*/przyjmuj*/przy odbiorze/za pobraniem/paypal/formy płatnoś*/form*',
};
