import { languageOf } from '../../text/language.ts';
import { scriptOf } from '../../text/scripts.ts';
import { defineGuard } from './guard.ts';

/** An English answer to a Polish comment says that nobody read it. */
export const wrongLanguage = defineGuard({
  gravity: 8,
  check({ text, comment }) {
    const answer = languageOf(text);
    const wrote = comment.lang;
    if (wrote !== 'und' && answer !== 'und') {
      return wrote === answer ? null : { guard: 'wrong-language', wrote, answer };
    }
    // Where a language is not known its letters still are; a lone brand name tells nothing.
    const scripts = [scriptOf(comment.text), scriptOf(text)];
    const plain = scripts.every((script) => script !== null);
    if (!plain || scripts[0] === scripts[1] || comment.text.trim().length < 12) return null;
    return { guard: 'wrong-language', wrote, answer };
  },
});
