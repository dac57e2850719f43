import { fold } from './fold.ts';

const links = /(?:https?:\/\/|www\.)\S+/giu;
// Folded text holds no marks but the vowels of Devanagari, which belong to their word.
const word = /[\p{L}\p{M}\p{N}]+(?:'\p{L}+)*/gu;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Persian prefixes and endings that many people set apart with a space: می خواهم، سفارش ها. */
const persianPrefixes = new Set(['می', 'نمی', 'بی']);
const persianEndings = new Set(['ها', 'های', 'هایی', 'هام', 'هاتون', 'هامون', 'تر', 'ترین']);

/**
 * The words of a text in their folded spelling, in order, links left out. Persian prefixes and
 * endings join their word; scripts without spaces are cut by the browser's own dictionary.
 */
export function words(text: string): string[] {
  const found: string[] = [];
  let prefix = '';
  for (const [piece] of fold(text.replace(links, ' ')).matchAll(word)) {
    const plain = piece.replaceAll("'", '');
    if (unspaced.test(plain)) {
      found.push(...cut(plain));
    } else if (persianPrefixes.has(plain)) {
      prefix = plain;
      continue;
    } else if (persianEndings.has(plain) && found.length > 0) {
      found[found.length - 1] += plain;
    } else {
      found.push(prefix + plain);
    }
    prefix = '';
  }
  if (prefix) found.push(prefix);
  return found;
}

/** Made on first need: it is slow to make, and most texts have spaces. */
let dictionary: Intl.Segmenter | undefined;

function cut(text: string): string[] {
  dictionary ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...dictionary.segment(text)].filter((s) => s.isWordLike).map((s) => s.segment);
}

const arabicScript = /^\p{Script=Arabic}/u;
const arabicArticle = /^(?:وال|بال|کال|فال|لل|ال)(?=.{3})/u;

/**
 * A folded word without most of its inflection, for matching only: the Arabic article and the
 * English plural go, then the first letters count. Cutting instead of true stemming is crude, but
 * it is the same for five languages and needs no dictionary.
 */
export function stem(folded: string): string {
  if (/^\d/.test(folded)) return folded;
  if (arabicScript.test(folded)) return folded.replace(arabicArticle, '').slice(0, 5);
  return folded.replace(/(?<=[a-z]{3}[^s])s$/, '').slice(0, 6);
}
