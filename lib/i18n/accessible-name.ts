import type { ItemKind } from '../domain/item.ts';
import type { Flag, Headline, UnknownCause } from '../domain/status.ts';
import type { BadgeTranslator } from './badge-catalog.ts';
import { type TimeReading, timeWords } from './relative-time.ts';

/** What a badge shows as its word; `looking` until the first answer of the worker. */
export interface LabelParts {
  readonly headline: Headline | 'looking';
  /** The item was hidden on the site, not deleted. */
  readonly hidden?: boolean;
  /** Whom it was forwarded to. */
  readonly to?: string;
}

export interface NameParts extends LabelParts {
  readonly kind: ItemKind;
  /** Display name, or the handle where the page shows none. */
  readonly name: string;
  readonly time?: TimeReading;
  /** Why the status is not known; said in the place of the time. */
  readonly cause?: UnknownCause;
  readonly flags: readonly Flag[];
  /** The words on the page are painted over. */
  readonly covered: boolean;
}

/** The visible label of a status: "New", "Forwarded to Billing". */
export function statusLabel(t: BadgeTranslator, { headline, hidden, to }: LabelParts): string {
  if (headline === 'removed' && hidden) return t('status.hidden');
  if (headline === 'forwarded' && to) return t('status.forwarded_to', { to });
  return t(`status.${headline}`);
}

/** The cause of *not known* in words: "3 replies not opened". */
export function causeText(t: BadgeTranslator, cause: UnknownCause): string {
  if (cause.type !== 'replies-folded') return t(`unknown.${cause.type}`);
  return cause.count === undefined
    ? t('unknown.replies-folded-some')
    : t('unknown.replies-folded', { count: cause.count });
}

/**
 * The name a screen reader says for a badge. It begins with the visible label (WCAG 2.5.3) and
 * holds no abbreviation: "New, comment from Mira Castellane, overdue 40 minutes, insult, severity 2".
 */
export function accessibleName(t: BadgeTranslator, parts: NameParts): string {
  const kind = { own: t(`kind.${parts.kind}`) };
  const name = parts.name.trim();
  return [
    statusLabel(t, parts),
    name ? t('name.from', { kind, name }) : t('name.from-nobody', { kind }),
    parts.cause && causeText(t, parts.cause),
    parts.time && timeWords(t, parts.time),
    ...parts.flags.map(({ reason, severity, by }) =>
      t(by === 'triage' ? 'name.flag-triage' : 'name.flag', {
        reason: { own: t(`flag.${reason}`) },
        severity,
      }),
    ),
    parts.covered && t('name.covered'),
  ]
    .filter(Boolean)
    .join(t('name.separator'));
}
