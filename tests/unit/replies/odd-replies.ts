import type { GuardFinding } from '../../../lib/domain/guard.ts';

/** A text before it goes in, under a comment, and whether the guard has to say something. */
export interface OddReply {
  readonly guard: GuardFinding['guard'];
  readonly warns: boolean;
  readonly lang: string;
  readonly comment: string;
  readonly text: string;
}

const angry: Readonly<Record<string, string>> = {
  en: 'This is the worst service, my table arrived broken and nobody answers.',
  fa: 'افتضاح بود، سه هفته است میز شکسته رسیده و کسی جواب نمی‌دهد',
  ar: 'أسوأ خدمة، ما وصل الطلب من شهر ولا أحد يرد',
  pl: 'Trzeci tydzień bez szafy, wstyd i nikt nie odpowiada',
  el: 'Χάλια εξυπηρέτηση, το τραπέζι ήρθε σπασμένο και κανείς δεν απαντά',
  de: 'Das ist der schlechteste Service, mein Tisch kam kaputt an und niemand antwortet.',
  tr: 'Rezalet, masa kırık geldi ve kimse cevap vermiyor',
  fr: 'Service nul, ma table est arrivée cassée et personne ne répond',
  es: 'El peor servicio, la mesa llegó rota y nadie contesta',
  nl: 'This is the worst service, nobody answers.',
};
const praised: Readonly<Record<string, string>> = {
  en: 'I love my new table, it is beautiful!',
  pl: 'Uwielbiam wasz stół, jest piękny!',
  es: 'Me encanta 😍',
};
const asks: Readonly<Record<string, string>> = {
  en: 'Where is my order?',
  fa: 'سفارش من کجاست؟',
  ar: 'أين طلبي؟',
  pl: 'Gdzie jest moje zamówienie?',
  el: 'Πού είναι η παραγγελία μου;',
  de: 'Wo ist meine Bestellung?',
  tr: 'Siparişim nerede?',
  fr: 'Où est ma commande ?',
  es: '¿Dónde está mi pedido?',
};

type Row = readonly [lang: string, text: string];
const rows = (
  guard: GuardFinding['guard'],
  warns: boolean,
  comments: Readonly<Record<string, string>>,
  list: readonly Row[],
): OddReply[] =>
  list.map(([lang, text]) => ({ guard, warns, lang, text, comment: comments[lang] ?? '' }));

/** Written by us; every one of them was judged wrong once. */
export const oddReplies: readonly OddReply[] = [
  ...rows('too-long', true, angry, [
    [
      'en',
      'We are sorry about the table 😔 That should never have happened 🙏 Please send us the order number 📩',
    ],
    [
      'en',
      'We are sorry about the table.That should never have happened.Please send us the order number.',
    ],
    [
      'en',
      'We are sorry about the table! (That should never have happened.) Please send us the order number.',
    ],
    [
      'en',
      '“We are sorry about the table.” That should never have happened.” Please send us the order number.',
    ],
    ['pl', 'Bardzo nam przykro 😔 Stół powinien dotrzeć w całości 🙏 Prosimy o numer zamówienia'],
  ]),
  ...rows('too-long', false, angry, [
    [
      'en',
      'Sorry about this, Mr. Smith and Mrs. Smith from St. Albans. Please write to us privately.',
    ],
    [
      'en',
      'We are sorry, e.g. about the box, i.e. the packaging etc. and the delay. Please write to us.',
    ],
    ['en', 'We are sorry... really sorry... this should not have happened... Please write to us.'],
    ['en', 'We are sorry… so sorry… this should never happen. Please write to us.'],
    [
      'en',
      'We are open from 9 a.m. to 6 p.m. on Saturday in the store. Please drop by with the table.',
    ],
    [
      'el',
      'Λυπούμαστε πολύ για το τραπέζι. Μπορείτε να μας στείλετε π.χ. μια φωτογραφία σε μήνυμα;',
    ],
    [
      'pl',
      'Przykro nam, np. karton był za cienki, tzn. zbyt słaby. Prosimy o nr zam. w wiadomości prywatnej.',
    ],
    [
      'en',
      'Hello Mira,\nwe are so sorry about your broken table\nand the long wait for an answer.\nPlease write to us in private.',
    ],
    [
      'pl',
      'Przykro nam, tj. karton ucierpiał ok. 3 razy w drodze. Prosimy o ul. i nr domu prywatnie.',
    ],
    ['en', 'We are sorry about the U.S. delivery and the U.K. one. Please write to us in private.'],
    [
      'el',
      'Λυπούμαστε, κ. Παπαδόπουλε, για το τραπέζι κ.λπ. και την αναμονή. Στείλτε μας μήνυμα στο τηλ. ή εδώ.',
    ],
  ]),
  ...rows('unfilled-variable', true, asks, [
    ['en', 'Hello %first-name%, we check.'],
    ['en', 'Hello $name$, we check.'],
    ['en', 'Hello $name, we check.'],
    ['en', 'Hello <%= name %>, we check.'],
    ['en', 'Hello %filltext:name=first%, we check.'],
    ['en', 'Hello $|$, we check.'],
    ['en', 'Hi *|FNAME|*, we check.'],
    ['de', 'Deine Bestellung [Bestellnummer] ist unterwegs.'],
    ['fr', 'Bonjour [prénom], nous vérifions.'],
    ['es', 'Hola [nombre], lo revisamos.'],
    ['tr', 'Merhaba [isim], bakıyoruz.'],
    ['tr', 'Merhaba [adınız], bakıyoruz.'],
    ['en', 'Hi [Customer], we check.'],
    ['en', 'Please use [enter code here] at the till.'],
    ['fr', 'Votre commande [numéro de commande] part demain.'],
    ['es', 'Tu pedido [número de pedido] sale mañana.'],
  ]),
  ...rows('unfilled-variable', false, asks, [
    ['en', 'Happy birthday xxx we love it too, from all of us.'],
    ['en', 'Thank you, love from all of us xxx'],
    ['en', 'See the [FAQ] on our page.'],
    ['en', 'Tap [Add to cart], then [Enter].'],
    ['en', 'The sizes are on our page (LINK IN BIO).'],
    ['en', '[UPDATE] The outage is over.'],
    ['en', 'See https://halden.example/user_name___x for more.'],
    ['en', 'Your surname [as in the order] and the date, in private please.'],
  ]),
  ...rows('personal-data', true, asks, [
    ['ar', 'رقم طلبك ٤٨٢١٣ في الطريق.'],
    ['en', 'See https://halden.example/track?email=mira%40post.example for it.'],
    ['en', 'https://wa.me/48601234567 is where we write to you, right?'],
    ['en', 'tel:+48601234567 is yours?'],
    ['tr', 'Sipariş numaranız 48213 yola çıktı.'],
    ['fr', 'Votre commande n° 48213 est partie.'],
    ['el', 'Η παραγγελία σας 48213 έφυγε.'],
    ['en', 'Your tracking number is 1Z999AA10123456784.'],
    ['pl', 'Przesyłka 620012345678901234567890 jest w drodze.'],
    ['fa', 'کد رهگیری شما ۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵۶۷۸۹۰۱۲۳۴ است.'],
    ['pl', 'Numer konta PL61109010140000071219812874 jest zapisany.'],
  ]),
  ...rows('personal-data', false, asks, [
    ['en', 'The RAL 7016 colour is back.'],
    ['en', 'It meets EN 12521 and ISO 9001.'],
    ['en', 'The chair holds 15000 g; article number 482137.'],
  ]),
  ...rows('wrong-language', true, asks, [
    ['en', 'Das tut uns leid, wir prüfen das sofort für dich.'],
    ['en', 'Nous sommes désolés, écrivez-nous en message privé.'],
    ['en', 'Çok teşekkürler, hemen bakıyoruz ve size bu konuda yazıyoruz.'],
    ['pl', 'Vielen Dank, wir prüfen das und melden uns bei dir.'],
    ['en', 'Lo sentimos mucho, pero no está disponible por ahora.'],
  ]),
  ...rows('wrong-language', false, asks, [
    ['fa', 'سلام، لطفا order number را در direct message بفرستید.'],
    ['fa', 'OK 👍'],
    ['el', 'Link: https://halden.example 👇'],
  ]),
  ...rows('wrong-polarity', true, angry, [['en', 'Awesome, thanks for sharing!']]),
  ...rows('wrong-polarity', false, praised, [
    ['en', 'Great choice, you will not regret it.'],
    ['en', 'No need to apologise for the late photo.'],
    ['pl', 'Dziękujemy! Niech dobrze służy po przeprowadzce.'],
    ['es', '¡Gracias! Nos sentimos muy orgullosos.'],
  ]),
  ...rows('wrong-polarity', true, praised, [
    ['pl', 'Przepraszamy za kłopot.'],
    ['es', 'Sentimos mucho lo ocurrido.'],
  ]),
  ...rows('wrong-polarity', false, angry, [
    ['en', 'Thank you for your support request, we look at it now.'],
    ['en', 'We are glad you told us, please send the order number.'],
    ['nl', 'Fijn dat je het meldt, we zoeken het uit.'],
    ['ar', 'يسعدنا أن نساعدك، أرسل رقم الطلب.'],
    ['ar', 'يسعدنا أن نتواصل معك لحل المشكلة.'],
  ]),
  ...rows('compensation', true, angry, [
    ['en', 'Your next order is on us.'],
    ['en', 'We will give you 20% off.'],
    ['en', 'We will send a new one free of charge.'],
    ['en', 'We will credit €20 to your account.'],
    ['de', 'Du bekommst dein Geld zurück.'],
    ['de', 'Wir schicken dir einen Gutschein.'],
    ['de', 'Wir erstatten dir den Betrag.'],
    ['fr', 'Nous vous remboursons.'],
    ['es', 'Te devolvemos el dinero.'],
    ['tr', 'Paranızı iade ediyoruz.'],
    ['en', 'We will pay for the damage.'],
    ['en', 'Here is a £10 credit for you.'],
  ]),
  ...rows('compensation', false, angry, [
    ['pl', 'Zwracamy uwagę na każde zgłoszenie.'],
    ['en', 'The mistake is on us, and we put it right.'],
    ['en', 'We will deal with this today.'],
    ['en', 'We offer you our sincere apologies.'],
    ['en', 'We reduce the waiting time as we speak.'],
    ['fa', 'با توجه به پیام شما پیگیری می‌کنیم.'],
    ['fa', 'به هیچ وجه نباید این طور می‌شد.'],
    ['fr', 'Bon courage, nous vérifions tout de suite.'],
  ]),
  ...rows('compensation', true, angry, [['pl', 'Dostaniesz od nas bon na 50 zł.']]),
];
