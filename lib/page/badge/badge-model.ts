import { headlineOf, isSettled } from '../../domain/headline.ts';
import type { EpochMs } from '../../domain/ids.ts';
import type { ItemDraft, ItemView } from '../../domain/item.ts';
import { dueAfter } from '../../domain/settings.ts';
import type { Flag, Headline, UnknownCause } from '../../domain/status.ts';
import { accessibleName, causeText, statusLabel } from '../../i18n/accessible-name.ts';
import type { BadgeTranslator } from '../../i18n/badge-catalog.ts';
import { directionOfLocale } from '../../i18n/locale.ts';
import {
  answeredReading,
  dueReading,
  type TimeReading,
  timeText,
} from '../../i18n/relative-time.ts';
import type { BadgeIcon } from './badge-icons.ts';

export type BadgeTone = 'act' | 'act-weak' | 'wait' | 'late-solid' | 'settled' | 'flag' | 'unknown';

/** Everything a badge shows, ready to be drawn. */
export interface BadgeModel {
  readonly tone: BadgeTone;
  readonly settled: boolean;
  /** Shown as a dot: nothing is owed here. */
  readonly quiet: boolean;
  readonly icon: { readonly name: BadgeIcon; readonly solid: boolean };
  readonly label: string;
  readonly time?: {
    readonly text: string;
    readonly tone: 'calm' | 'soon' | 'late';
    readonly icon?: BadgeIcon;
  };
  /** Icons of the flag cell; two are drawn, the rest counted. */
  readonly marks: readonly BadgeIcon[];
  /** What a click on the icon cell does at once; absent where no answer is owed. */
  readonly insert?: string;
  /** Accessible name: begins with the status word. */
  readonly name: string;
  /** Both clocks in words, shown on hover. */
  readonly title?: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

const looks: Record<Headline | 'looking', { tone: BadgeTone; icon: BadgeIcon; solid?: true }> = {
  new: { tone: 'act', icon: 'circle', solid: true },
  waiting_again: { tone: 'act', icon: 'message-circle-plus' },
  acknowledged: { tone: 'act-weak', icon: 'message-circle-more' },
  drafted: { tone: 'act-weak', icon: 'pencil-line' },
  forwarded: { tone: 'wait', icon: 'forward' },
  solved_inside: { tone: 'late-solid', icon: 'message-circle-warning' },
  told: { tone: 'settled', icon: 'message-circle-check' },
  answered: { tone: 'settled', icon: 'check' },
  done: { tone: 'settled', icon: 'check-check' },
  no_answer_needed: { tone: 'settled', icon: 'minus' },
  disengaged: { tone: 'settled', icon: 'circle-stop' },
  flagged: { tone: 'flag', icon: 'flag' },
  removed: { tone: 'settled', icon: 'trash' },
  unknown: { tone: 'unknown', icon: 'circle-dashed' },
  looking: { tone: 'unknown', icon: 'circle-dashed' },
};

const dueIcons = { soon: 'hourglass', overdue: 'clock-alert' } as const;

export interface BadgeInput {
  readonly draft: ItemDraft;
  /** Absent until the worker has answered: the badge says "looking". */
  readonly view: ItemView | undefined;
  readonly covered: boolean;
  readonly now: EpochMs;
  readonly t: BadgeTranslator;
  /** The due time in words for the hover text; only called when there is one. */
  readonly moment: (at: EpochMs) => string;
}

/** What a badge says of an item. Pure: everything it needs comes in. */
export function badgeModel(input: BadgeInput): BadgeModel {
  const { draft, view, t } = input;
  const headline: Headline | 'looking' = view ? headlineOf(view) : 'looking';
  const hidden = view?.outcome?.state === 'hidden';
  const cause = view && headline === 'unknown' ? unknownCause(view) : undefined;
  const to = view?.care?.to;
  const labelParts = { headline, hidden, ...(to !== undefined && { to }) };
  const label = cause ? causeText(t, cause) : statusLabel(t, labelParts);
  const reading = view && timeReading(draft, view, headline as Headline, input.now);
  const flags = view?.flags ?? [];
  const look = looks[headline];
  return {
    tone: view?.aside ? 'settled' : look.tone,
    quiet: view?.aside === true,
    settled: headline !== 'looking' && isSettled(headline),
    icon: { name: hidden ? 'eye-off' : look.icon, solid: look.solid ?? false },
    label,
    ...(reading && { time: timePart(t, reading) }),
    marks: view ? marksOf(view, headline) : [],
    name: accessibleName(t, {
      ...labelParts,
      kind: draft.kind,
      name: draft.author.name ?? draft.author.handle,
      flags,
      covered: input.covered,
      ...(reading && { time: reading }),
      ...(cause && { cause }),
    }),
    ...(isOwed(headline) && !view?.aside && { insert: t('badge.insert') }),
    ...(view?.due && { title: dueTitle(input, view.due) }),
    lang: t.locale,
    dir: directionOfLocale(t.locale),
  };
}

const isOwed = (headline: string) => headline === 'new' || headline === 'waiting_again';

function unknownCause(view: ItemView): UnknownCause | undefined {
  return view.page.state === 'unknown' ? view.page.cause : undefined;
}

function timeReading(
  draft: ItemDraft,
  view: ItemView,
  headline: Headline,
  now: EpochMs,
): TimeReading | undefined {
  if (headline === 'answered' && view.page.state === 'answered') {
    const { at } = view.page;
    return at === undefined || draft.postedAt === undefined
      ? undefined
      : answeredReading(draft.postedAt, at);
  }
  if (isSettled(headline) || headline === 'unknown' || !view.due) return undefined;
  return dueReading(view.due.at, now, dueAfter[view.due.clock]);
}

function timePart(t: BadgeTranslator, reading: TimeReading): NonNullable<BadgeModel['time']> {
  const text = timeText(t, reading);
  if (reading.tone === 'soon') return { text, tone: 'soon', icon: dueIcons.soon };
  if (reading.tone === 'overdue') return { text, tone: 'late', icon: dueIcons.overdue };
  return { text, tone: 'calm' };
}

/** A flag shows in its own cell unless it is the headline already. */
function marksOf(view: ItemView, headline: Headline | 'looking'): BadgeIcon[] {
  const marks: BadgeIcon[] = [];
  const gravest = gravestOf(view.flags);
  if (gravest && headline !== 'flagged') marks.push('flag');
  if (gravest?.reason === 'self_harm') marks.push('life-buoy');
  else if (gravest && gravest.severity >= 3) marks.push('shield-alert');
  if (view.note) marks.push('sticky-note');
  return marks;
}

function gravestOf(flags: readonly Flag[]): Flag | undefined {
  return flags.reduce<Flag | undefined>(
    (worst, flag) => (worst && worst.severity >= flag.severity ? worst : flag),
    undefined,
  );
}

function dueTitle({ t, moment }: BadgeInput, due: NonNullable<ItemView['due']>): string {
  return t(`due.${due.clock}`, { at: { own: moment(due.at) } });
}
