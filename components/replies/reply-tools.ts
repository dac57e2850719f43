import { createContext, useContext } from 'react';
import type { FillTemplate } from '@/components/panel/use-replies.ts';
import type { PlatformId } from '@/lib/domain/ids.ts';
import type { SavedReply } from '@/lib/domain/reply.ts';

/** How long a site lets a reply be, and how it counts. */
export interface ReplyLength {
  readonly platform: PlatformId;
  readonly label: string;
  readonly max: number;
  readonly length: (text: string) => number;
}

type Decision = 'add' | 'skip' | 'replace' | 'keep-both';

/** One reply of a file beside what is kept; the shapes of the room that plans imports. */
export interface PlannedRow {
  readonly reply: SavedReply;
  readonly state: 'new' | 'same' | 'differs';
  readonly ours?: SavedReply;
  readonly shortcutTaken?: SavedReply;
  readonly decision: Decision;
}

export interface FileRemark {
  readonly at: string;
  readonly type:
    | 'no-text'
    | 'too-long'
    | 'not-a-reply'
    | 'picture-left-out'
    | 'looks-left-out'
    | 'command-left-out'
    | 'shortcut-left-out';
  readonly what?: string;
}

export type FilePlan =
  | {
      readonly ok: true;
      readonly format: 'inlay' | 'chatwoot' | 'text-blaze' | 'espanso' | 'csv';
      readonly rows: readonly PlannedRow[];
      readonly remarks: readonly FileRemark[];
      /** The replies to write for what was decided, by the place of each row. */
      readonly carryOut: (decide: (at: number) => Decision) => readonly SavedReply[];
    }
  | {
      readonly ok: false;
      readonly reason:
        | 'empty'
        | 'not-text'
        | 'unknown-format'
        | 'broken'
        | 'newer'
        | 'nothing-in-it';
      readonly at?: string;
    };

/** What the entrypoint hands to the library: rooms that components may not enter themselves. */
export interface ReplyTools {
  readonly starters: readonly SavedReply[];
  readonly fill: FillTemplate;
  readonly lengths: readonly ReplyLength[];
  readonly saveFile: (name: string, content: string) => void;
  /** Reads a file and says what an import would do; keeps nothing. */
  readonly plan: (
    bytes: Uint8Array,
    kept: readonly SavedReply[],
    language: string,
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
