import { createContext, useContext } from 'react';
import type { FillTemplate } from '@/components/panel/use-replies.ts';
import type { PlatformId } from '@/lib/domain/ids.ts';
import type { SavedReply } from '@/lib/domain/reply.ts';
import type {
  CodePage,
  CodePageChoice,
  ImportDecision,
  PlannedReply,
  ReplyFileFault,
  ReplyFileFormat,
  ReplyFileRemark,
} from '@/lib/domain/reply-import.ts';

/** How long a site lets a reply be, and how it counts. */
export interface ReplyLength {
  readonly platform: PlatformId;
  readonly label: string;
  readonly max: number;
  readonly length: (text: string) => number;
}

export type FilePlan =
  | {
      readonly ok: true;
      readonly format: ReplyFileFormat;
      readonly rows: readonly PlannedReply[];
      readonly remarks: readonly ReplyFileRemark[];
      /** The replies to write for what was decided, by the place of each row. */
      readonly carryOut: (decide: (at: number) => ImportDecision) => readonly SavedReply[];
      /** The code page of Windows that the file was read with, and what it could be. */
      readonly readWith?: {
        readonly codePage: CodePage;
        readonly choices: readonly CodePageChoice[];
      };
    }
  /** Only a person can tell which letters are right. */
  | {
      readonly ok: false;
      readonly reason: 'which-letters';
      readonly choices: readonly CodePageChoice[];
    }
  | { readonly ok: false; readonly reason: ReplyFileFault; readonly at?: string };

/** What the entrypoint hands to the library: rooms that components may not enter themselves. */
export interface ReplyTools {
  readonly starters: readonly SavedReply[];
  readonly fill: FillTemplate;
  /** The replies that a search finds, in any script and with typing mistakes, the nearest first. */
  readonly find: (replies: readonly SavedReply[], search: string) => readonly SavedReply[];
  readonly lengths: readonly ReplyLength[];
  readonly saveFile: (name: string, content: string) => void;
  /** Reads a file, with the code page that was chosen, and says what an import would do; keeps nothing. */
  readonly plan: (
    bytes: Uint8Array,
    kept: readonly SavedReply[],
    language: string,
    codePage?: CodePage,
  ) => Promise<FilePlan>;
  readonly write: (format: 'inlay' | 'csv', replies: readonly SavedReply[]) => Promise<string>;
}

const Context = createContext<ReplyTools | null>(null);
export const ReplyToolsProvider = Context.Provider;

export function useReplyTools(): ReplyTools {
  const tools = useContext(Context);
  if (!tools) throw new Error('The replies need their tools.');
  return tools;
}
