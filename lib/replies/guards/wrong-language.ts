import { isInAnotherLatin, languageOf } from '../../text/language.ts';
import { type Script, scriptOf } from '../../text/scripts.ts';
import { words } from '../../text/segment.ts';
import { defineGuard } from './guard.ts';

/** The light guess names these; of another language it only knows that it is neither. */
const namedLatin: ReadonlySet<string> = new Set(['en', 'pl']);
/** Fewer letters than these are a brand, "OK" or a link's name. */
const fewest = 12;
/** So many words of the comment's own script answer it, whatever terms stand among them. */
const answering = 3;

const lettersIn = (text: string) =>
  (text.replace(/https?:\/\/\S+/giu, ' ').match(/\p{L}/gu) ?? []).length;
const wordsIn = (text: string, script: Script | null) =>
  words(text).filter((word) => scriptOf(word) === script).length;

/** An English answer to a Polish comment says that nobody read it. */
export const wrongLanguage = defineGuard({
  gravity: 8,
  check({ text, comment }) {
    const answer = languageOf(text);
    const wrote = comment.lang;
    if (wrote !== 'und' && answer !== 'und') {
      return wrote === answer ? null : { guard: 'wrong-language', wrote, answer };
    }
    if (namedLatin.has(wrote) && isInAnotherLatin(text)) {
      return { guard: 'wrong-language', wrote, answer };
    }
    // Where a language is not known its letters still are.
    const scripts = [scriptOf(comment.text), scriptOf(text)];
    const plain = scripts.every((script) => script !== null);
    if (!plain || scripts[0] === scripts[1] || comment.text.trim().length < fewest) return null;
    if (lettersIn(text) < fewest || wordsIn(text, scripts[0] ?? null) >= answering) return null;
    return { guard: 'wrong-language', wrote, answer };
  },
});
