import { type ItemRecord, wasAnswered } from '../domain/item.ts';
import { languageOf } from '../text/language.ts';
import type { Turn } from './when-to-stop.ts';

type Written = Pick<
  ItemRecord,
  'text' | 'lang' | 'postedAt' | 'firstSeenAt' | 'page' | 'firstAnswerAt' | 'own'
>;

/**
 * What one person wrote in one thread, in the order of time, with a turn of ours after each text that
 * we answered. The words of our own turns are not kept, and nobody judges them here.
 */
export function turnsOf(items: readonly Written[]): Turn[] {
  const time = ({ postedAt, firstSeenAt }: Written) => postedAt ?? firstSeenAt;
  return items
    .filter(({ own }) => own !== true)
    .toSorted((a, b) => time(a) - time(b))
    .flatMap((item): Turn[] => {
      const { text } = item;
      const lang = languageOf(text, item.lang);
      const theirs: Turn = { by: 'them', text, lang };
      return wasAnswered(item) ? [theirs, { by: 'us', text: '', lang }] : [theirs];
    });
}
