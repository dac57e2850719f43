import type { Analysis } from '@/lib/domain/analysis.ts';
import { itemKey, platformId, replyId, rev, threadKey } from '@/lib/domain/ids.ts';
import type { DeskItem, ItemDraft, ItemView } from '@/lib/domain/item.ts';
import type { SavedReply, Suggestion } from '@/lib/domain/reply.ts';

export const minute = 60_000;
export const hour = 60 * minute;

interface ItemParts {
  readonly id?: string;
  readonly platform?: string;
  readonly name?: string;
  readonly handle?: string;
  readonly text?: string;
  readonly lang?: string;
  readonly view?: Partial<ItemView>;
}

/** An item with all that the page told of it. */
export type WholeItem = DeskItem & { readonly draftOf: ItemDraft };

/** One item as the desk has it: a comment by Mira on X that nobody answered yet. */
export function item(parts: ItemParts = {}): WholeItem {
  const platform = platformId(parts.platform ?? 'x');
  const key = itemKey(platform, parts.id ?? '1');
  const draftOf: ItemDraft = {
    key,
    platform,
    kind: 'comment',
    thread: threadKey(platform, 'thread'),
    author: { handle: parts.handle ?? 'miracast', name: parts.name ?? 'Mira Castellane' },
    text: parts.text ?? 'Third week without my order H-2291.',
    lang: parts.lang ?? 'en',
    keySource: 'native',
    own: false,
  };
  return {
    key,
    rev: rev(1),
    page: { state: 'unanswered' },
    flags: [],
    draftOf,
    firstSeenAt: 0,
    ...parts.view,
  };
}

/** What triage says of a complaint about a late order. */
export const complaint: Analysis = {
  lang: 'en',
  langConfidence: 0.93,
  situation: 'complaint',
  needsAnswer: 'yes',
  sentiment: 'negative',
  strength: 0.8,
  arousal: 0.4,
  abuse: 0.2,
  abusive: false,
  stance: 'constructive',
  spam: 0,
  severity: 1,
  crisis: false,
  reasons: [],
};

export const viewOf = ({ draftOf: _, firstSeenAt: __, ...view }: DeskItem): ItemView => view;

export function savedReply(id: string, title: string, text: string): SavedReply {
  return {
    id: replyId(id),
    title,
    text,
    lang: 'en',
    situation: 'complaint',
    tags: [],
    createdAt: 1,
    updatedAt: 1,
  };
}

export const suggestion = (
  reply: SavedReply,
  parts: Partial<Omit<Suggestion, 'reply'>> = {},
): Suggestion => ({ reply, filled: reply.text, missing: [], score: 1, reasons: [], ...parts });
