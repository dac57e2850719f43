import type { ReplyChannel, ReplyVariant, Situation } from '../../domain/reply.ts';
import type {
  ReplyFileFault,
  ReplyFileFormat,
  ReplyFileRemark,
} from '../../domain/reply-import.ts';

/** One reply as a file brings it: what the file says, nothing made up. */
export interface IncomingReply {
  /** Where it stands in the file, as a person would look for it: "row 12", a title, a trigger. */
  readonly at: string;
  /** Inlay's own id; only its own files carry one. */
  readonly id?: string;
  readonly title: string;
  readonly text: string;
  readonly lang?: string;
  readonly situation?: Situation;
  readonly tags?: readonly string[];
  readonly folder?: readonly string[];
  /** Without the sign that began it. */
  readonly shortcut?: string;
  readonly channels?: readonly ReplyChannel[];
  readonly examples?: readonly string[];
  readonly openers?: readonly string[];
  readonly variants?: readonly ReplyVariant[];
}

export interface FileReading {
  readonly replies: readonly IncomingReply[];
  readonly remarks: readonly ReplyFileRemark[];
}

export type ReadOutcome =
  | { readonly ok: true; readonly format: ReplyFileFormat; readonly reading: FileReading }
  | {
      readonly ok: false;
      readonly reason: Exclude<ReplyFileFault, 'not-text' | 'not-utf8'>;
      readonly format?: ReplyFileFormat;
      /** Place in the file, where the format's reader tells. */
      readonly at?: string;
    };

/** A file that can be opened: the parsed JSON value, the documents of a YAML file, or plain text. */
export type Content =
  | { readonly type: 'json'; readonly value: unknown }
  | {
      readonly type: 'yaml';
      readonly values: readonly unknown[];
      /** Line of the first fault: what could be read is not all that was written. */
      readonly brokenAt?: string;
    }
  | { readonly type: 'text'; readonly text: string };

/** A file of the format's kind that cannot be read, with the place where it breaks. */
export interface Unreadable {
  readonly unreadable: 'broken' | 'newer';
  readonly at?: string;
}

export interface ReplyFormat {
  readonly id: ReplyFileFormat;
  /** Null for a file that is not of this format, by its shape alone: the next format looks at it. */
  read(content: Content): FileReading | Unreadable | null;
}

/** Declares a format that replies come in. */
export const defineReplyFormat = (format: ReplyFormat): ReplyFormat => format;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text in a field; numbers count as text, everything else is absent. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : undefined;
}

/** A shortcut without the signs that apps put before it ("/hi", ":hi", ";hi"); undefined if none is left. */
export function bareShortcut(written: string | undefined): string | undefined {
  const bare = written
    ?.normalize('NFC')
    .trim()
    .replace(/^[/:;!.,#\\-]+/u, '');
  return bare && /^[^\s/]{1,64}$/u.test(bare) ? bare : undefined;
}

/** A title for a reply that the file gives none: its first words. */
export function titleFrom(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  if (line.length <= 60) return line;
  const head = line.slice(0, 60);
  const space = head.lastIndexOf(' ');
  return `${(space > 30 ? head.slice(0, space) : head).replace(/[\ud800-\udbff]$/u, '')}…`;
}
