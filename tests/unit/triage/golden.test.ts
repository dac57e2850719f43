import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../lib/domain/analysis.ts';
import { analyse } from '../../../lib/triage/analyse.ts';
import { shippedEngine } from './engine-for-tests.ts';

const engine = shippedEngine();

/** What must hold of a comment; where several answers are good, each of them. */
type Expected = {
  readonly [Key in 'lang' | 'situation' | 'needsAnswer' | 'stance' | 'severity' | 'crisis']?:
    | Analysis[Key]
    | readonly Analysis[Key][];
};

function differs(text: string, expected: Expected): string[] {
  const said = analyse(text, engine);
  return Object.entries(expected).flatMap(([key, value]) => {
    const got = said[key as keyof Expected];
    const good: readonly unknown[] = Array.isArray(value) ? value : [value];
    return good.includes(got) ? [] : [`${key}: ${got}, not ${good.join(' or ')}`];
  });
}

const complaint: Expected = {
  situation: 'complaint',
  needsAnswer: 'yes',
  stance: 'constructive',
  severity: 1,
  crisis: false,
};
/** Angry words about an order: however they swear, they attack nobody. */
const swearing: Expected = { stance: ['constructive', 'neutral'], severity: [1, 2], crisis: false };
const question: Expected = {
  situation: 'question',
  needsAnswer: 'yes',
  severity: 0,
  crisis: false,
};
const praise: Expected = {
  situation: 'praise',
  needsAnswer: ['no', 'unsure'],
  stance: 'friendly',
  severity: 0,
  crisis: false,
};
const thanks: Expected = {
  situation: 'thanks',
  needsAnswer: 'no',
  stance: 'friendly',
  severity: 0,
  crisis: false,
};
const threat: Expected = { situation: 'abuse', severity: 4, crisis: true };
const insult: Expected = { situation: 'abuse', stance: 'below_the_belt', severity: [2, 3] };
const atRisk: Expected = {
  needsAnswer: 'yes',
  stance: ['neutral', 'constructive', 'friendly'],
  severity: 4,
  crisis: true,
};
const hurt: Expected = {
  situation: 'complaint',
  needsAnswer: 'yes',
  stance: 'constructive',
  severity: [3, 4],
  crisis: true,
};
const press: Expected = {
  situation: 'press',
  needsAnswer: 'yes',
  stance: ['neutral', 'friendly'],
  severity: 2,
};
const spam: Expected = { situation: 'spam', needsAnswer: 'no', severity: 0, crisis: false };
const exposed: Expected = { severity: [2, 3], crisis: true };

const comments: Readonly<Record<string, readonly (readonly [string, Expected])[]>> = {
  en: [
    ['My order has been late for three weeks and nobody answers my emails', complaint],
    ['The chair arrived broken and I want a refund', complaint],
    ['Where the fuck is my parcel, this is the third bloody week', swearing],
    ['This fucking table is shit, the legs came off on day one', swearing],
    ['Damn, your checkout crashed again and ate my voucher', swearing],
    ['How much is the oak shelf?', question],
    ['Do you deliver to Norwich?', question],
    ['I love this sofa, best purchase of the year', praise],
    ['Thank you so much, all sorted now', thanks],
    ['I know where you live and I am going to kill you', threat],
    ['You are a pathetic worthless idiot, shut the fuck up', insult],
    ['I want to die, I cannot go on', atRisk],
    ['Your lamp caught fire and burned my hand', hurt],
    ['I am a journalist writing a story about your returns, who can I talk to?', press],
    ['Earn money from home, click the link in my bio', spam],
    ['The driver lives at 14 Larkspur Lane, go and tell him', exposed],
  ],
  fa: [
    ['سه هفته است سفارشم نرسیده و هیچ کس جواب نمی‌دهد', complaint],
    ['صندلی شکسته رسید، پولم را پس بدهید', complaint],
    ['لعنتی این میز آشغال همون روز اول شکست', swearing],
    ['گند زدید با این ارسالتون، بسته من کجاست', swearing],
    ['قیمت این قفسه چنده؟', question],
    ['به شیراز هم ارسال دارید؟', question],
    ['عاشق این مبل شدم، عالیه', praise],
    ['خیلی ممنون، مشکل حل شد', thanks],
    ['می‌کشمت، می‌دونم خونه‌ات کجاست', threat],
    ['خفه شو احمق بی‌شعور', insult],
    ['دیگه نمی‌خوام زنده باشم', atRisk],
    ['لامپ شما آتش گرفت و دستم سوخت', hurt],
    ['من خبرنگارم و درباره فروشگاه شما گزارش می‌نویسم', press],
  ],
  ar: [
    ['طلبي متأخر من ثلاثة أسابيع ولا أحد يرد', complaint],
    ['وصل الكرسي مكسور وأريد استرجاع فلوسي', complaint],
    ['تبا لهذه الطاولة الزبالة انكسرت من أول يوم', swearing],
    ['التوصيل عندكم زفت، وين طلبي', swearing],
    ['كم سعر الرف؟', question],
    ['هل يوجد توصيل إلى جدة؟', question],
    ['أحببت هذه الكنبة، رائعة جدا', praise],
    ['شكرا جزيلا، تم حل المشكلة', thanks],
    ['سأقتلك وأعرف أين تسكن', threat],
    ['انت كلب حقير اخرس', insult],
    ['أفكر بالانتحار ولا أريد أن أعيش', atRisk],
    ['المصباح احترق وحرق يدي', hurt],
    ['أنا صحفي وأكتب تقريرا عن متجركم', press],
  ],
  pl: [
    ['Czekam na zamówienie trzy tygodnie i nikt nie odpisuje', complaint],
    ['Krzesło przyszło uszkodzone, chcę zwrotu pieniędzy', complaint],
    ['Kurwa, gdzie jest moja paczka, trzeci tydzień czekam', swearing],
    ['Ten pieprzony stół to gówno, rozpadł się pierwszego dnia', swearing],
    ['Ile kosztuje ta półka?', question],
    ['Czy wysyłacie do Lublina?', question],
    ['Kocham tę sofę, najlepszy zakup roku', praise],
    ['Dziękuję bardzo, wszystko załatwione', thanks],
    ['Zabiję cię, wiem gdzie mieszkasz', threat],
    ['Zamknij ryj, ty głupi śmieciu', { situation: 'abuse', severity: [2, 3] }],
    ['Nie chcę już żyć, nie daję rady', atRisk],
    ['Wasza lampa się zapaliła i poparzyła mi rękę', hurt],
    ['Jestem dziennikarką i piszę artykuł o waszych zwrotach', press],
  ],
  el: [
    ['Η παραγγελία μου έχει αργήσει τρεις εβδομάδες και κανείς δεν απαντάει', complaint],
    ['Η καρέκλα ήρθε σπασμένη, θέλω τα χρήματά μου πίσω', complaint],
    ['Γαμώτο, πού είναι το δέμα μου, τρίτη εβδομάδα περιμένω', swearing],
    ['Σκατά τραπέζι, διαλύθηκε την πρώτη μέρα', swearing],
    ['Πόσο κάνει το ράφι;', question],
    ['Στέλνετε στην Πάτρα;', question],
    ['Λατρεύω αυτόν τον καναπέ, η καλύτερη αγορά της χρονιάς', praise],
    ['Ευχαριστώ πολύ, λύθηκε το θέμα', thanks],
    ['Θα σε σκοτώσω, ξέρω πού μένεις', threat],
    ['Είσαι ένας ηλίθιος, σκάσε', { situation: 'abuse', severity: [2, 3] }],
    ['Δεν θέλω να ζω άλλο', atRisk],
    ['Η λάμπα σας πήρε φωτιά και έκαψε το χέρι μου', hurt],
    ['Είμαι δημοσιογράφος και γράφω ένα άρθρο για το κατάστημά σας', press],
  ],
};

describe.each(Object.entries(comments))('%s', (lang, list) => {
  it.each(list)('%s', (text, expected) => {
    expect(differs(text, { lang: lang as Analysis['lang'], ...expected })).toEqual([]);
  });
});
