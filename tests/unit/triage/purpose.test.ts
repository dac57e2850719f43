import { describe, expect, it } from 'vitest';
import type { AnalysedLanguage, CommentSituation } from '../../../lib/domain/analysis.ts';
import { byRules } from './engine-for-tests.ts';

type Examples = readonly (readonly [AnalysedLanguage, string])[];

/** What the rules have to know without a model, in every language. */
const examples: Partial<Record<CommentSituation, Examples>> = {
  praise: [
    ['en', 'Gorgeous lamp, well done'],
    ['fa', 'خیلی قشنگه، آفرین'],
    ['ar', 'رائع جدا ما شاء الله'],
    ['pl', 'Przepiękna półka, brawo'],
    ['el', 'Πανέμορφο, μπράβο σας'],
    ['es', 'Qué bonito, enhorabuena'],
    ['pt', 'Ficou lindo, parabéns'],
    ['fr', 'Superbe travail, bravo'],
    ['de', 'Wunderschön, weiter so'],
    ['it', 'Bellissimo, complimenti'],
    ['tr', 'Harika olmuş, elinize sağlık'],
    ['ru', 'Очень красиво, молодцы'],
    ['hi', 'बहुत सुंदर, बधाई'],
    ['id', 'keren banget, mantap'],
    ['nl', 'Prachtig, complimenten'],
  ],
  question: [
    ['en', 'How long does assembly take?'],
    ['fa', 'قیمتش چنده؟'],
    ['ar', 'هل عندكم فرع في الشمال؟'],
    ['pl', 'Czy macie to w białym?'],
    ['el', 'Πόσο κοστίζει το μικρό;'],
    ['es', '¿Cuánto vale el pequeño?'],
    ['pt', 'Quanto custa o menor?'],
    ['fr', 'Combien coûte le petit ?'],
    ['de', 'Wie viel kostet der kleine?'],
    ['it', 'Quanto costa quello piccolo?'],
    ['tr', 'Küçüğü ne kadar?'],
    ['ru', 'Сколько стоит маленький?'],
    ['hi', 'छोटा वाला कितने का है?'],
    ['id', 'berapa harga yang kecil?'],
    ['nl', 'Hoeveel kost de kleine?'],
    ['fa-Latn', 'gheymatesh chande?'],
    ['ar-Latn', 'addeish el se3r?'],
    ['el-Latn', 'poso kanei to mikro?'],
  ],
  complaint: [
    ['en', 'Two legs missing and nobody answers my emails'],
    ['fa', 'سفارشم هنوز نرسیده و کسی جواب نمی‌ده'],
    ['ar', 'لم يصل طلبي ولا أحد يرد'],
    ['pl', 'Paczka nie dotarła, brak odpowiedzi'],
    ['el', 'Δεν ήρθε ποτέ, καμία απάντηση'],
    ['es', 'No ha llegado y nadie contesta'],
    ['pt', 'Não chegou e ninguém responde'],
    ['fr', 'Jamais reçu, aucune réponse'],
    ['de', 'Kam kaputt an, keine Antwort'],
    ['it', 'Mai arrivato, nessuna risposta'],
    ['tr', 'Kırık geldi, cevap yok'],
    ['ru', 'Пришло разбитое, нет ответа'],
    ['hi', 'टूटा हुआ आया, कोई जवाब नहीं'],
    ['id', 'barang rusak, chat tidak dibalas'],
    ['nl', 'Kapot aangekomen, geen reactie'],
    ['fa-Latn', 'hanuz nareside, javab nemidin'],
    ['ar-Latn', 'ma wesel w ma 7ada byrod'],
    ['el-Latn', 'den irthe pote, kamia apantisi'],
  ],
  press: [
    ['en', 'I am a journalist, working on a story about returns'],
    ['fa', 'خبرنگارم و برای روزنامه مصاحبه می‌خواهم'],
    ['ar', 'أنا صحفي وأعد تقريرا، أحتاج مقابلة'],
    ['pl', 'Jestem dziennikarzem, proszę o kontakt z biurem prasowym'],
    ['el', 'Είμαι δημοσιογράφος, ετοιμάζω ρεπορτάζ'],
    ['es', 'Soy periodista y preparo un reportaje'],
    ['pt', 'Sou jornalista, preparo uma reportagem'],
    ['fr', 'Je suis journaliste, je prépare un reportage'],
    ['de', 'Ich bin Journalistin, gibt es eine Pressestelle?'],
    ['it', 'Sono una giornalista, avete un ufficio stampa?'],
    ['tr', 'Gazeteciyim, röportaj yapmak istiyorum'],
    ['ru', 'Я журналист, готовлю материал'],
    ['hi', 'मैं पत्रकार हूँ, इंटरव्यू चाहिए'],
    ['id', 'saya wartawan, mau wawancara'],
    ['nl', 'Ik ben journalist, hebben jullie een woordvoerder?'],
  ],
  thanks: [
    ['en', 'Thanks, that solved it'],
    ['fa', 'ممنون، حل شد'],
    ['ar', 'شكرا، انحلت المشكلة'],
    ['pl', 'Dzięki, załatwione'],
    ['el', 'Ευχαριστώ, λύθηκε'],
    ['es', 'Gracias, solucionado'],
    ['pt', 'Obrigada, resolvido'],
    ['fr', "Merci, c'est réglé"],
    ['de', 'Danke, erledigt'],
    ['it', 'Grazie, risolto'],
    ['tr', 'Teşekkürler, halloldu'],
    ['ru', 'Спасибо, вопрос решен'],
    ['hi', 'धन्यवाद, हल हो गया'],
    ['id', 'makasih, udah beres'],
    ['nl', 'Bedankt, opgelost'],
  ],
  spam: [
    ['en', 'Earn money from home, click the link in bio'],
    ['fa', 'کسب درآمد تضمینی، لینک در بیو'],
    ['ar', 'أرباح مضمونة، اضغط على الرابط'],
    ['pl', 'Zarabiaj z domu, kliknij w link'],
    ['el', 'Βγάλε λεφτά, πάτα το λινκ, δωρεάν'],
    ['es', 'Gana dinero desde casa, haz clic ya'],
    ['pt', 'Ganhe dinheiro em casa, clica no link na bio'],
    ['fr', 'Gagnez gros, cliquez, lien en bio'],
    ['de', 'Geld verdienen von zuhause, Link in Bio'],
    ['it', 'Guadagna subito, clicca, link in bio'],
    ['tr', 'Evden para kazan, linke tıkla'],
    ['ru', 'Заработок на дому, переходи по ссылке'],
    ['hi', 'घर बैठे पैसे कमाएं, लिंक पर क्लिक करें'],
    ['id', 'slot gacor, klik link di bio'],
    ['nl', 'Geld verdienen, klik op de link, gratis'],
  ],
  idea: [
    ['en', 'You should make this in walnut'],
    ['fa', 'یه پیشنهاد: شعبه هم بزنید'],
    ['ar', 'عندي فكرة، اعملوا نسخة صغيرة'],
    ['pl', 'Mam pomysł, zróbcie wersję mini'],
    ['el', 'Έχω μια ιδέα, φτιάξτε και μικρό'],
    ['es', 'Tengo una idea, podríais sacar uno plegable'],
    ['fr', "J'ai une idée, ajoutez un modèle pliant"],
    ['de', 'Ich habe eine Idee, ihr solltet Hocker bauen'],
    ['it', 'Ho un’idea, dovreste fare anche sgabelli'],
    ['nl', 'Ik heb een idee, jullie zouden krukken moeten maken'],
  ],
  ugc_share: [
    ['en', 'Here it is in our living room, tagged you'],
    ['fa', 'اینم عکس میز توی خونه مون'],
    ['pl', 'Tak wygląda u nas w salonie'],
    ['el', 'Έτσι έγινε στο σαλόνι μας'],
    ['es', 'Así quedó en mi salón'],
    ['de', 'So sieht er in unserem Wohnzimmer aus'],
  ],
};

describe('what a comment is for', () => {
  const cases = Object.entries(examples).flatMap(([situation, list]) =>
    list.map(([lang, text]) => [situation, lang, text] as const),
  );
  it.each(cases)('%s, %s: %s', (situation, lang, text) => {
    expect(byRules(lang, text).situation).toBe(situation);
  });

  it.each([
    ['😍😍', 'praise', 'no'],
    ['🙏', 'thanks', 'no'],
    ['😡😡', 'complaint', 'yes'],
    ['@mara.h', 'off_topic', 'no'],
    ['@mara.h @jon', 'off_topic', 'no'],
    ['???', 'question', 'yes'],
    ['', 'off_topic', 'no'],
  ])('reads comments without words: %s', (text, situation, answer) => {
    const said = byRules('zxx', text);
    expect(said.situation).toBe(situation);
    expect(said.needsAnswer).toBe(answer);
    expect(said.abusive).toBe(false);
  });

  it('expects no answer to a friend who is shown something', () => {
    const said = byRules('en', '@mara look at this');
    expect(said.situation).toBe('off_topic');
    expect(said.needsAnswer).toBe('no');
  });

  it('sees a swearing customer as a constructive critic', () => {
    const said = byRules('en', 'Fuck, my parcel is late again, where is my order?');
    expect(said.situation).toBe('complaint');
    expect(said.stance).toBe('constructive');
  });

  it('owes nothing to what stands on other people’s posts, unless it answers us', () => {
    const question = 'How much is this?';
    const aside = { speaksToUs: false };
    expect(byRules('en', question, { context: aside }).needsAnswer).toBe('unsure');
    expect(byRules('en', question, { context: { ...aside, repliesToUs: true } }).needsAnswer).toBe(
      'yes',
    );
  });

  it('owes more to a private message than to a remark', () => {
    const praise = 'Lovely colour';
    expect(byRules('en', praise).needsAnswer).toBe('unsure');
    expect(byRules('en', praise, { context: { kind: 'message' } }).needsAnswer).toBe('yes');
  });

  it.each([
    ['en', 'The lamp caught fire', 3],
    ['en', 'The lamp caught fire and my daughter is in hospital', 4],
    ['pl', 'Lampa stanęła w ogniu', 3],
    ['fa', 'بچه‌ام مسموم شد و بیمارستان است', 4],
    ['ar', 'ابني في المستشفى بعد صدمة تحسسية', 4],
    ['el', 'Το παιδί μου έπαθε αλλεργικό σοκ', 4],
    ['es', 'Mi hijo tuvo una reacción alérgica y está en urgencias', 4],
    ['it', 'La lampada ha preso fuoco', 3],
    ['nl', 'De lamp vloog in brand', 3],
  ] as const)('weighs alleged harm (%s): %s', (lang, text, severity) => {
    const said = byRules(lang, text);
    expect(said.severity).toBe(severity);
    expect(said.crisis).toBe(severity >= 3);
  });

  it('alleges no harm where it is denied', () => {
    expect(byRules('en', 'Nobody was hurt, luckily it never caught fire').crisis).toBe(false);
  });

  it('gauges how worked up somebody is, whatever about', () => {
    const calm = byRules('en', 'The table arrived today.').arousal;
    const loud = byRules('en', 'THE TABLE ARRIVED TODAY!!! 😍😍').arousal;
    const furious = byRules('en', 'WHERE IS MY TABLE?!?! nooooo').arousal;
    expect(calm).toBeLessThan(0.2);
    expect(loud).toBeGreaterThan(0.6);
    expect(furious).toBeGreaterThan(0.6);
  });
});
