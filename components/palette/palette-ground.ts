import type { InsertOutcome } from '@/lib/domain/outcome.ts';

/** What the page has for the palette; the view itself knows nothing of editors. */
export interface PaletteGround {
  /** Null when no editor had the caret. */
  readonly insert: ((text: string, signal: AbortSignal) => Promise<InsertOutcome>) | null;
  readonly copy: (text: string) => Promise<boolean>;
  /** Gives the caret back to where it was. */
  readonly restore: () => void;
  /** Whom the text is for, where the page tells. */
  readonly item: {
    readonly text: string;
    readonly lang?: string;
    readonly author: { readonly handle: string; readonly name?: string };
  } | null;
  readonly site: string;
  readonly theme: 'light' | 'dark';
}
