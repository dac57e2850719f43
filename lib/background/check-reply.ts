import type { BetterText } from '../domain/guard.ts';
import { platformId } from '../domain/ids.ts';
import type { ItemRecord } from '../domain/item.ts';
import type { SavedReply } from '../domain/reply.ts';
import type { Settings } from '../domain/settings.ts';
import type { Caller } from '../messaging/guard.ts';
import type { Handler } from '../messaging/server.ts';
import { wordingsOf } from '../replies/choose-text.ts';
import { checkReply } from '../replies/guards/check-reply.ts';
import { itemValues } from '../replies/item-values.ts';
import { moodOf } from '../replies/situation-fit.ts';
import { fillTemplate } from '../replies/variables.ts';
import type { Tables } from '../storage/schema.ts';
import { readSettings } from '../storage/settings.ts';
import { languageOf } from '../text/language.ts';
import { ownsKey, type Worker } from './worker.ts';

/** How many of our last answers a guard looks back at. */
const lastAnswers = 20;
/** How many other wordings are tried when one repeats what was said. */
const othersTried = 12;

/** What speaks against a text for an item; where the item is not kept, against the text alone. */
export function checkBeforeInsert(
  { store }: Worker,
  live: () => Promise<readonly SavedReply[]>,
): Handler<'replies.check'> {
  return async ({ key, text, reply, here }, caller) => {
    if (key !== undefined && !ownsKey(caller, key)) return { ok: false, failure: 'not-allowed' };
    const [replies, found] = await Promise.all([
      live(),
      store.read(async (db) => {
        const item = key === undefined ? undefined : await db.items.get(key);
        return {
          item: item ?? anyItem(caller),
          last: await lastTexts(db),
          settings: await readSettings(db),
        };
      }),
    ]);
    const { item, last, settings } = found;
    const saved = replies.find(({ id }) => id === reply);
    const lang = languageOf(item.text, item.lang);
    const findings = checkReply({
      text,
      template: saved
        ? wordingsOf(saved, item.platform)
            .map((each) => each.text)
            .join('\n')
        : '',
      comment: { text: item.text, lang, mood: moodOf(item.text, lang, item.analysis?.says) },
      public: item.kind !== 'message',
      storm: false,
      here,
      last: last.filter((said) => !here.includes(said)),
      others: saved ? otherWordings(saved, replies, item, settings) : [],
    });
    return { ok: true, value: findings };
  };
}

type CheckedItem = Pick<ItemRecord, 'text' | 'lang' | 'kind' | 'platform' | 'author' | 'analysis'>;

/** Where nobody knows whom a text is for, it is judged as if everybody read it. */
const anyItem = (caller: Caller): CheckedItem => ({
  text: '',
  kind: 'comment',
  platform: caller.type === 'page' ? caller.platform : platformId('any'),
  author: { handle: '' },
});

async function lastTexts(db: Tables): Promise<string[]> {
  const rows = await db.items
    .where('[queue+sortAt]')
    .between(['own', -Infinity], ['own', Infinity])
    .reverse()
    .limit(lastAnswers)
    .toArray();
  return rows.map(({ text }) => text);
}

/** The reply's own variants first, then replies for the same situation in the same language. */
function otherWordings(
  saved: SavedReply,
  replies: readonly SavedReply[],
  item: CheckedItem,
  settings: Settings,
): BetterText[] {
  const kin = replies.filter(
    ({ id, lang, situation }) =>
      id !== saved.id && lang === saved.lang && situation === saved.situation,
  );
  const values = itemValues(item.author, settings);
  return [saved, ...kin.toSorted((a, b) => (a.id < b.id ? -1 : 1))]
    .flatMap((reply) =>
      wordingsOf(reply, item.platform).flatMap(({ text, lang, variant }) => {
        const { text: filled, missing } = fillTemplate(text, values);
        const usable = missing.length === 0 && lang === saved.lang;
        return usable ? [{ text: filled, reply: reply.id, ...(variant && { variant }) }] : [];
      }),
    )
    .slice(0, othersTried);
}
