import { fold } from './fold.ts';

/** Languages the guess can tell apart; everything else is `und`. */
export const guessed = ['en', 'fa', 'ar', 'pl', 'el'] as const;
export type GuessedLanguage = (typeof guessed)[number];

const list = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s+/)
      .map((entry) => fold(entry).replaceAll("'", '')),
  );

/**
 * Small words that carry grammar, not content: they tell languages apart and count for nothing in
 * a search. Words that two of the languages share are left to both.
 */
export const functionWords: Readonly<Record<GuessedLanguage, ReadonlySet<string>>> = {
  en: list(`
    the a an and or but if of to in on at by for from with without about into over after before
    is are was were be been am do does did have has had will would can could should may might
    i you he she it we they me him her us them my your his its our their this that these those
    what which who when where why how not no yes just so very too also than then there here
    im ive its dont doesnt didnt isnt arent wasnt cant couldnt wont youre youve thats theres
    all any some more most much many one as out up get got please thanks thank really still
    hello every nobody anyone someone because been being only even again`),
  pl: list(`
    i a w z na do po od za o u ze we się nie tak jest są był była było były być to ten ta te tego
    tej tym tych jak co czy kto kiedy gdzie dlaczego czemu który która które ale lub albo oraz że
    żeby bo więc już jeszcze tylko też także bardzo dla przez przy pod nad bez mnie mi mam ma mamy
    macie mają moje mój moja wasz wasze wam was nas nam pan pani państwo proszę dziękuję dzięki
    dzień dobry może można będzie będą jestem jesteście niestety dlatego ani każdy nikt ile tu tam samo sam sama`),
  el: list(`
    ο η το οι τα του της των τον την τους τις ένα ένας μια μία και ή αλλά αν για με σε από στο στη
    στην στον στα στις στους ως προς χωρίς είναι ήταν έχω έχει έχετε έχουμε είχα θα να δεν μην μου
    σου σας μας τους αυτό αυτή αυτός αυτά που πως πώς πού πότε γιατί τι ποιος ποια πολύ πιο πάρα
    όχι ναι ακόμα ακόμη μόνο επίσης όταν όπως κάτι κάθε εδώ εκεί ευχαριστώ παρακαλώ λοιπόν`),
  fa: list(`
    و از به که را رو این آن اون است هست هستند بود شد شده می نمی برای با تا در بر یا اما ولی اگر اگه
    هم یک یه شما من ما او آنها خود خیلی چرا چی چه کی کجا چند چطور چگونه آیا دیگه دیگر باید نباید
    کنید کنم کرد کردم کردید کرده کنیم دارم دارد داره دارید داریم ندارد نداره نیست نبود هنوز فقط
    بعد قبل پس همه هیچ لطفا کجاست چیه چیست چنده ممنون مرسی بابت تون مون شون باشه باشید بشه میشه نمیشه خواهیم`),
  ar: list(`
    و في من الى على عن مع هذا هذه ذلك تلك هو هي هم انا نحن انت انتم ان كان كانت يكون لم لن لا ما
    ليس ليست قد لقد كل بعض او ثم لكن لكم لنا لي لك له لها التي الذي الذين متى اين كيف لماذا هل كم
    ماذا عند عندي عندكم بعد قبل حتى اي بكم منكم عليكم مرحبا السلام شكرا جدا يوجد فيه فيها والله
    يا غير بدون منذ وين ليش شو ايش مو انه انها كنت فقط`),
};

/**
 * Words of languages that Inlay does not tell apart, so that German or Spanish is not taken for
 * English because of one shared word.
 */
export const foreignLatinWords: ReadonlySet<string> = list(`
  der die das und ist nicht ich wir ihr ein eine einen mit für auf sehr auch noch schon wie bitte
  danke aber haben wird kann mein euch le la les des un une est et pas je nous vous avec pour dans
  que qui merci sur mais très c'est ne plus el los las una por con para muy gracias pero está es
  como más del al il lo gli che di non sono per grazie ma molto della anche um uma não com muito
  obrigado mas os het een niet ik van en met voor zijn heel maar bir ve bu çok için ne de da mi
  değil ama var yok och är inte det som på jag ja pro je se že ale jsem si saya yang tidak ini itu in so was will an am on he no man hat war`);
