import { analysedLanguages, commentSituations, needsCare } from '../../domain/analysis.ts';
import type { DeskItem } from '../../domain/item.ts';
import { queueOfHeadline } from '../../domain/queue.ts';
import { flagReasons, type Headline, headlines } from '../../domain/status.ts';

/** The views of the desk, in their order. */
export const deskViews = ['to_answer', 'flagged', 'waiting', 'unknown', 'all'] as const;
export type DeskView = (typeof deskViews)[number];

/** What a filter looks at. */
interface Filtered {
  readonly item: DeskItem;
  readonly headline: Headline;
}

/** One way to narrow a view: what an item is called under it, and which views have such items. */
export interface DeskFilter {
  readonly id: string;
  /** Everything that can be chosen, in its order; null: whatever the items have. */
  readonly values: readonly string[] | null;
  /** Everything an item is under this filter. */
  readonly of: (entry: Filtered) => readonly string[];
  /** False where a view has no item of this value by its nature. */
  readonly fits: (value: string, view: DeskView) => boolean;
  /** A long list of which most desks have little: values without an item are not offered. */
  readonly offersFound?: true;
}

const defineFilter = <const F extends DeskFilter>(filter: F): F => filter;

/** Each value as a list of its own, made once: the lists are asked for at every key press. */
const alone = new Map<string, readonly string[]>();
function only(value: string): readonly string[] {
  const known = alone.get(value);
  if (known) return known;
  const list = [value];
  alone.set(value, list);
  return list;
}

const none: readonly string[] = [];
/** Any flag that a person set, as in the view of that name. */
export const anyFlag = 'any';
/** Any flag that triage set; its item stands wherever it stood before. */
export const triageFlag = 'triage';
/** A crisis, or danger for a person or a group. */
const careNeeded = 'needed';

/**
 * What the desk can be narrowed by. A further filter is another row here, with its words under
 * `filter.<id>` in the desk's catalogue.
 */
export const deskFilters = [
  defineFilter({
    id: 'platform',
    values: null,
    of: ({ item }) => only(item.draftOf.platform),
    fits: () => true,
  }),
  defineFilter({
    id: 'status',
    values: headlines,
    of: ({ headline }) => only(headline),
    fits: (value, view) => view === 'all' || queueOfHeadline(value as Headline) === view,
  }),
  defineFilter({
    id: 'flag',
    values: [anyFlag, triageFlag, ...flagReasons],
    of: ({ item: { flags } }) =>
      flags.length === 0
        ? none
        : [
            ...new Set(
              flags.flatMap(({ by, reason }) => [by === 'triage' ? triageFlag : anyFlag, reason]),
            ),
          ],
    fits: (value, view) => value === triageFlag || view === 'all' || view === 'flagged',
  }),
  defineFilter({
    id: 'care',
    values: [careNeeded],
    of: ({ item: { analysis, flags } }) =>
      (analysis && needsCare(analysis)) || flags.some(({ severity }) => severity >= 3)
        ? only(careNeeded)
        : none,
    fits: () => true,
  }),
  defineFilter({
    id: 'situation',
    values: commentSituations,
    of: ({ item: { analysis } }) => (analysis ? only(analysis.situation) : none),
    fits: () => true,
  }),
  defineFilter({
    id: 'answer',
    values: ['yes', 'unsure', 'no'],
    of: ({ item: { analysis } }) => (analysis ? only(analysis.needsAnswer) : none),
    fits: () => true,
  }),
  defineFilter({
    id: 'lang',
    values: [...analysedLanguages, 'zxx', 'und'],
    of: ({ item: { analysis } }) => (analysis ? only(analysis.lang) : none),
    fits: () => true,
    offersFound: true,
  }),
] as const satisfies readonly DeskFilter[];

export type DeskFilterId = (typeof deskFilters)[number]['id'];

/** What a person asked of the desk. */
export interface DeskQuestion {
  readonly view: DeskView;
  readonly search: string;
  readonly chosen: Readonly<Partial<Record<DeskFilterId, string>>>;
}

export const firstQuestion: DeskQuestion = { view: 'to_answer', search: '', chosen: {} };

/** Another view; what was chosen and cannot be in it is let go. */
export function withView(question: DeskQuestion, view: DeskView): DeskQuestion {
  const kept = Object.entries(question.chosen).filter(([id, value]) =>
    filterOf(id as DeskFilterId).fits(value, view),
  );
  return { ...question, view, chosen: Object.fromEntries(kept) };
}

/** Another value of a filter, or none; a view that has no such items gives way to all. */
export function withFilter(
  question: DeskQuestion,
  id: DeskFilterId,
  value: string | null,
): DeskQuestion {
  const { [id]: _, ...others } = question.chosen;
  if (value === null) return { ...question, chosen: others };
  const view = filterOf(id).fits(value, question.view) ? question.view : 'all';
  return { ...question, view, chosen: { ...others, [id]: value } };
}

/** Nothing chosen and nothing searched, in the same view. */
export const withoutFilters = ({ view }: DeskQuestion): DeskQuestion => ({
  ...firstQuestion,
  view,
});

export const isNarrowed = ({ search, chosen }: DeskQuestion): boolean =>
  search.trim() !== '' || Object.keys(chosen).length > 0;

export function filterOf(id: DeskFilterId): DeskFilter {
  const filter = deskFilters.find((known) => known.id === id);
  if (!filter) throw new Error(`The desk has no filter "${id}".`);
  return filter;
}
