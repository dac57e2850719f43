import type { BetterText, GuardFinding } from '../domain/guard.ts';
import { type ItemKey, platformId } from '../domain/ids.ts';
import { type ItemRecord, wasAnswered } from '../domain/item.ts';
import type { SavedReply } from '../domain/reply.ts';
import type { Settings } from '../domain/settings.ts';
import type { Caller } from '../messaging/guard.ts';
import type { Handler } from '../messaging/server.ts';
import { wordingsOf } from '../replies/choose-text.ts';
import { checkReply } from '../replies/guards/check-reply.ts';
import { itemValues } from '../replies/item-values.ts';
import type { Knowledge } from '../replies/learned.ts';
import { moodOf } from '../replies/situation-fit.ts';
import { brandOf } from '../replies/uses.ts';
import { fillTemplate } from '../replies/variables.ts';
import { languageToAnswerIn } from '../replies/writers-language.ts';
import type { ItemRow, Tables } from '../storage/schema.ts';
import { readSettings } from '../storage/settings.ts';
import { readStorm } from '../storage/storms.ts';
import { lastSaid } from '../storage/uses.ts';
import type { KeptUses } from './uses.ts';
import { ownsKey, type Worker } from './worker.ts';

/** How many of our last answers a guard looks back at. */
const lastAnswers = 20;
/** How many other wordings are tried when one repeats what was said. */
const othersTried = 12;

/** What a guard has to know of an item and of us; read in one transaction. */
export interface Ground {
  readonly item: CheckedItem;
  readonly settings: Settings;
  /** Our last answers anywhere, as they went out. */
  readonly last: readonly string[];
  readonly storm: boolean;
  /** They have an answer of ours in this thread already, whatever the page shows of it now. */
  readonly answered: boolean;
}

async function groundFor(db: Tables, item: CheckedItem): Promise<Ground> {
  const settings = await readSettings(db);
  const brand = brandOf(settings);
  const [last, storm] = await Promise.all([lastSaid(db, brand, lastAnswers), readStorm(db, brand)]);
  return { item, settings, last, storm: storm !== null, answered: false };
}

/** The ground of an item that is kept; null where it is not. */
export async function groundOf(
  db: Tables,
  key: ItemKey,
): Promise<(Ground & { readonly item: ItemRecord }) | null> {
  const item = await db.items.get(key);
  if (!item) return null;
  return { ...(await groundFor(db, item)), item, answered: await haveOurAnswer(db, item) };
}

async function haveOurAnswer(db: Tables, { person, thread }: ItemRow): Promise<boolean> {
  const theirs = db.items.where('person').equals(person);
  const answered = theirs.filter((item) => item.thread === thread && wasAnswered(item));
  return (await answered.first()) !== undefined;
}

/** What speaks against a text for an item; where the item is not kept, against the text alone. */
export function checkBeforeInsert(
  { store, library }: Worker,
  live: () => Promise<readonly SavedReply[]>,
  kept: KeptUses,
): Handler<'replies.check'> {
  return async ({ key, text, reply, here }, caller) => {
    if (key !== undefined && !ownsKey(caller, key)) return { ok: false, failure: 'not-allowed' };
    const [replies, words, ground] = await Promise.all([
      live(),
      library.words(),
      store.read(async (db) => {
        const known = key === undefined ? null : await groundOf(db, key);
        return known ?? groundFor(db, anyItem(caller));
      }),
    ]);
    const saved = replies.find(({ id }) => id === reply);
    const knowledge = { uses: await kept(brandOf(ground.settings)), words };
    return { ok: true, value: findingsIn(text, { saved, replies, knowledge, here, ground }) };
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

/** What all guards find in a text, the gravest first. */
export function findingsIn(
  text: string,
  about: {
    readonly saved: SavedReply | undefined;
    readonly replies: readonly SavedReply[];
    /** The same as the suggestions are ranked with. */
    readonly knowledge: Knowledge;
    /** Our own answers that the page shows in this thread. */
    readonly here: readonly string[];
    readonly ground: Ground;
  },
): GuardFinding[] {
  const { saved, replies, knowledge, here, ground } = about;
  const { item, settings, last, storm, answered } = ground;
  const says = item.analysis?.says;
  const { text: said, lang: tag } = item;
  const lang = languageToAnswerIn(
    { text: said, ...(tag !== undefined && { lang: tag }), ...(says && { analysis: says }) },
    replies,
    knowledge,
  );
  return checkReply({
    text,
    template: saved
      ? wordingsOf(saved, item.platform)
          .map((each) => each.text)
          .join('\n')
      : '',
    comment: { text: item.text, lang, mood: moodOf(item.text, lang, says) },
    public: item.kind !== 'message',
    storm,
    answered,
    here,
    last: last.filter((said) => !here.includes(said)),
    others: saved ? otherWordings(saved, replies, item, settings) : [],
  });
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
  return [saved, ...kin.toSorted((a, b) => (a.id < b.id ? -1 : 1))]
    .flatMap((reply) =>
      wordingsOf(reply, item.platform).flatMap(({ text, lang, variant }) => {
        const values = itemValues(item, settings, lang);
        const { text: filled, missing } = fillTemplate(text, values);
        const usable = missing.length === 0 && lang === saved.lang;
        return usable ? [{ text: filled, reply: reply.id, ...(variant && { variant }) }] : [];
      }),
    )
    .slice(0, othersTried);
}
