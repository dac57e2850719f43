import type {
  CodePage,
  CodePageChoice,
  ReplyFileFault,
  ReplyFileRemark,
} from '../../domain/reply-import.ts';
import { textOfFile } from './file-text.ts';
import { readReplyFile } from './read-file.ts';
import type { IncomingReply, ReadOutcome } from './reply-format.ts';

/** The code page that a table was read with, and what the others would make of it. */
export interface ReadWith {
  readonly codePage: CodePage;
  readonly choices: readonly CodePageChoice[];
}

export type OpenedFile =
  | (Extract<ReadOutcome, { ok: true }> & { readonly readWith?: ReadWith })
  | { readonly ok: false; readonly reason: ReplyFileFault; readonly at?: string }
  /** Several readings look right: a person has to say which one is. */
  | {
      readonly ok: false;
      readonly reason: 'which-letters';
      readonly choices: readonly CodePageChoice[];
    };

/**
 * Replies out of a file's bytes; nothing is kept by this. Tables may be in a code page of Windows,
 * which is said, and asked about where the letters do not tell; every other format is UTF-8.
 * @param chosen the code page that a person chose
 */
export function openReplyFile(bytes: Uint8Array, chosen?: CodePage): OpenedFile {
  const file = textOfFile(bytes, chosen);
  if (file.type === 'not-text') return { ok: false, reason: 'not-text' };
  if (file.type === 'text') return readReplyFile(file.text);
  const { taken, choices } = file;
  // The shape is told by signs that all code pages share.
  const shape = readReplyFile(taken?.text ?? new TextDecoder('windows-1252').decode(bytes));
  if (!shape.ok && shape.format === undefined) return shape;
  if (shape.format !== 'csv') return { ok: false, reason: 'not-utf8' };
  if (!taken) return { ok: false, reason: 'which-letters', choices };
  if (!shape.ok) return shape;
  const { replies, remarks } = shape.reading;
  const reading = { replies, remarks: [...remarks, ...replies.flatMap(lettersLost)] };
  return { ...shape, reading, readWith: { codePage: taken.codePage, choices } };
}

/** A spreadsheet writes "?" for a letter that its code page lacks; in the middle of a word it shows. */
function lettersLost({ at, text }: IncomingReply): readonly ReplyFileRemark[] {
  const words = text.match(/(?<![^\s\p{Ps}\p{Pi}])\p{L}+\?+\p{L}[\p{L}?]*/gu) ?? [];
  return words.map((what) => ({ at, type: 'letters-lost', what }));
}
