import type { AnsweredItem } from '@/lib/domain/answered-item.ts';
import type { InsertOutcome } from '@/lib/domain/outcome.ts';
import type { PutIn } from '@/lib/page/bridge.ts';

/** What the page has for the palette; the view itself knows nothing of editors. */
export interface PaletteGround {
  /** Null when no editor had the caret. */
  readonly insert: ((text: string, signal: AbortSignal) => Promise<InsertOutcome>) | null;
  /** Hears what is being put in, and follows the box until it is sent. */
  readonly follow: (put: PutIn, inserting: Promise<InsertOutcome>) => void;
  readonly copy: (text: string) => Promise<boolean>;
  /** Gives the caret back to where it was. */
  readonly restore: () => void;
  /** Whom the text is for, where the page tells. */
  readonly item: AnsweredItem | null;
  /**
   * The shortcut that was typed before the caret, to which the first reply put in gives its place;
   * `closed` when the person ended it and so means this reply.
   */
  readonly typed: { readonly shortcut: string; readonly closed: boolean } | null;
  readonly site: string;
  readonly theme: 'light' | 'dark';
}
