import type { ReplyId } from '../domain/ids.ts';
import type { SavedReply } from '../domain/reply.ts';

const place = 'inlay.unkept-replies';

/** Replies as they stand in open fields and were not kept yet. */
export interface UnkeptReplies {
  get(id: ReplyId): SavedReply | undefined;
  all(): readonly SavedReply[];
  /** Whether this page wrote any of them. */
  readonly ownWords: boolean;
  set(reply: SavedReply): void;
  delete(id: ReplyId): void;
}

/**
 * What is being written survives the page: an update of the extension closes its pages without asking,
 * and a browser may be killed. Of another page's words only what this one does not write itself counts.
 */
export function unkeptReplies(): UnkeptReplies {
  const own = new Map<ReplyId, SavedReply>();
  return {
    get: (id) => own.get(id) ?? stored().get(id),
    all: () => [...new Map([...stored(), ...own]).values()],
    get ownWords() {
      return own.size > 0;
    },
    set(reply) {
      own.set(reply.id, reply);
      store(stored().set(reply.id, reply));
    },
    delete(id) {
      own.delete(id);
      const others = stored();
      if (others.delete(id)) store(others);
    },
  };
}

function stored(): Map<ReplyId, SavedReply> {
  try {
    const replies = JSON.parse(localStorage.getItem(place) ?? '[]') as readonly SavedReply[];
    return new Map(replies.map((reply) => [reply.id, reply]));
  } catch {
    // What cannot be read is written anew.
    return new Map();
  }
}

function store(replies: ReadonlyMap<ReplyId, SavedReply>): void {
  try {
    localStorage.setItem(place, JSON.stringify([...replies.values()]));
  } catch {
    // Then the words last as long as the page.
  }
}
