import type { SavedReply } from './reply.ts';

/** What Windows writes text in by its language where nobody asks it for Unicode. */
export const codePages = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1256',
] as const;
export type CodePage = (typeof codePages)[number];

/** A code page, and the first lines in which its text differs from what other pages make of a file. */
export interface CodePageChoice {
  readonly codePage: CodePage;
  readonly sample: readonly string[];
}

export type ReplyFileFormat = 'inlay' | 'chatwoot' | 'text-blaze' | 'espanso' | 'csv' | 'list';

/** What a file of replies holds that could not come along, or not as it was. */
export interface ReplyFileRemark {
  readonly at: string;
  readonly type:
    | 'no-text'
    | 'too-long'
    | 'letters-lost'
    | 'not-a-reply'
    | 'picture-left-out'
    | 'looks-left-out'
    | 'command-left-out'
    | 'shortcut-left-out';
  /** The piece in question, as the file writes it. */
  readonly what?: string;
}

/** Why a file gives no replies. */
export type ReplyFileFault =
  | 'empty'
  | 'not-text'
  | 'not-utf8'
  | 'unknown-format'
  | 'broken'
  | 'newer'
  | 'nothing-in-it';

/** What becomes of a reply of a file; nothing of ours is overwritten unasked. */
export type ImportDecision = 'add' | 'skip' | 'replace' | 'keep-both';

/** One reply of a file beside what is kept. */
export interface PlannedReply {
  /** As it would be kept. */
  readonly reply: SavedReply;
  /** `new`: nothing of ours is like it. `same`: we have it. `differs`: ours has other words. */
  readonly state: 'new' | 'same' | 'differs';
  /** Ours that it is the same as, or differs from. */
  readonly ours?: SavedReply;
  /** Its shortcut is another reply's already, and comes without it. */
  readonly shortcutTaken?: SavedReply;
  /** What happens when nobody chooses. */
  readonly decision: ImportDecision;
}
