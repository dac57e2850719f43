/** Digits of a script that people type numbers in, by their zero. */
const zeros = [0x660, 0x6f0, 0x966, 0xff10];

/** The text with every digit as 0–9, invisible marks as spaces; as long as the text given. */
export function inAsciiDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (zeros.findLast((zero) => zero <= code) ?? code));
    })
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00a0\u202f\u2009]/g, ' ');
}

/** Before a number of an order, parcel, article or ticket, in the languages of triage. */
const otherNumbers =
  /(?:[#№]|order|tracking|parcel|shipment|invoice|ticket|case|ref(?:erence)?|article|sku|ean|model|serial|code|zam[oó]wieni\p{L}*|przesył\p{L}*|paczk\p{L}*|faktur\p{L}*|zgłoszeni\p{L}*|παραγγελ\p{L}*|αποστολ\p{L}*|τιμολόγι\p{L}*|κωδικ\p{L}*|سفارش|پیگیری|رهگیری|مرسوله|فاکتور|الطلب|طلبي|طلب(?:ك|كم)?|الشحنة|شحنت(?:ك|كم)|تتبع|فاتورة|pedido|env[ií]o|encomenda|rastreio|factura|fatura|commande|colis|suivi|facture|bestell\p{L}*|sendung\p{L}*|rechnung\p{L}*|ordine|spedizione|fattura|sipari[sş]\p{L}*|kargo|takip|заказ\p{L}*|посылк\p{L}*|трек|накладн\p{L}*|ऑर्डर|पार्सल|pesanan|resi|paket|pengiriman|bestelling|pakket|factuur)[\s:.#()/-]*(?:(?:no|nr|num|number|id|numer|nummer|αρ|αριθμός|σας|σου|numéro|número|numero|nº|n°|شماره|شما|کد|رقم|номер|नंबर|nomor|numara\p{L}*|is|to|jest|είναι|ist|est|es|é)(?!\p{L})[\s:.#()-]*){0,3}$/iu;

/** A price or amount: its sign stands before or behind. */
const moneyBefore = /(?:[$€£₺₽₹¥]|rs\.?|rp\.?|usd|eur|gbp|pln|idr|inr)\s*$/iu;
const moneyAfter =
  /^\s*(?:[$€£₺₽₹¥%]|zł|pln|eur(?:o|os)?\b|usd|dollars?|pounds?|تومان|تومن|ریال|ريال|جنيه|درهم|دينار|ευρώ|ευρω|tl\b|lira|руб|р\.|रुपये|रु|rupiah|ribu|juta|million|tys)/iu;

/** Before a number that somebody can be called at. */
const callMe =
  /(?:phone|call|tel|mobile|cell|whats?app|text me|contact|dzwo[nń]\p{L}*|telefon\p{L}*|kom[oó]rk\p{L}*|numer\p{L}*|τηλ\p{L}*|κιν\p{L}*|شماره|تلفن|موبایل|تماس|زنگ|واتس\p{L}*|جوال|هاتف|رقم\p{L}*|اتصل\p{L}*|tel[ée]fono|llam\p{L}*|m[oó]vil|celular|telefone|fone|ligu?e|zap|portable|appel\p{L}*|handy|ruf\p{L}*|cellulare|chiam\p{L}*|numara\p{L}*|ara\p{L}*|звон\p{L}*|номер\p{L}*|тел|फोन|मोबाइल|नंबर|कॉल|telp|hp|wa|nomor|hubungi|bel|telefoon\p{L}*|shomare|mobayl|raqam|ra2m|thl|kinito)[\s:.=()\p{So}-]*(?:(?:me|us|is|to|at|on|mi|mój|moj|em|no|nr|ما|من|است|ها?م|ni|o|is)[\s:.=()-]+){0,3}$/iu;

/** How many characters before a number may say what it is. */
const reach = 40;

/** What the words around a number say of it. */
export function meaningOf(text: string, start: number, end: number) {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + 12);
  return {
    before,
    other: otherNumbers.test(before),
    money: moneyBefore.test(before) || moneyAfter.test(after),
    call: callMe.test(before),
  };
}
