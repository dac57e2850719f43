import { type Command, perform, personPartOf } from '@/lib/domain/command.ts';
import { type Correction, withSays } from '@/lib/domain/correction.ts';
import { type EngineView, noEngine } from '@/lib/domain/engine.ts';
import { rev } from '@/lib/domain/ids.ts';
import type { HistoryEntry } from '@/lib/domain/item.ts';
import { queueOf } from '@/lib/domain/queue.ts';
import type { SavedReply, Suggestion } from '@/lib/domain/reply.ts';
import { defaultSettings, type Settings } from '@/lib/domain/settings.ts';
import type { Storm } from '@/lib/domain/storm.ts';
import type {
  Answer,
  Argument,
  Broadcast,
  Client,
  DeskPart,
  DeskQuery,
  Failure,
  MessageName,
  Reply,
} from '@/lib/messaging/protocol.ts';
import { savedReply, viewOf, type WholeItem } from './items.ts';

type Answers = { [N in MessageName]?: (argument: Argument<N>) => Answer<N> };

interface FakeParts {
  readonly items?: readonly WholeItem[];
  readonly lastRead?: Readonly<Record<string, number>>;
  readonly replies?: readonly SavedReply[];
  readonly corrections?: readonly Correction[];
  readonly suggestions?: readonly Suggestion[];
  readonly settings?: Partial<Settings>;
  readonly storm?: Storm;
  readonly answers?: Answers;
}

export interface FakeClient extends Client {
  /** Every message so far, oldest first. */
  readonly sent: readonly (readonly [MessageName, unknown])[];
  readonly commands: () => readonly Command[];
  /** Everything kept is gone, as after erasing. */
  readonly forget: () => void;
  readonly push: (broadcast: Broadcast) => void;
  /** The next answers to this message fail, until `null`. */
  readonly failing: (name: MessageName, failure: Failure | null) => void;
  /** Answers wait until the returned function is called. */
  readonly hold: () => () => void;
}

/** The worker as a person at the panel, the desk or the options meets it, kept in memory. */
export function fakeClient(parts: FakeParts = {}): FakeClient {
  const items = new Map((parts.items ?? []).map((item) => [item.key, item]));
  const histories = new Map<string, readonly HistoryEntry[]>();
  let replies = [...(parts.replies ?? [])];
  let corrections = [...(parts.corrections ?? [])];
  let engine: EngineView = {
    brand: 'Halden & Oak',
    choice: noEngine,
    hasKey: false,
    permission: null,
    sends: 'To: nobody',
    agreedAt: null,
  };
  let settings: Settings = { ...defaultSettings, language: 'en', ...parts.settings };
  let storm: Storm | null = parts.storm ?? null;
  const sent: [MessageName, unknown][] = [];
  const listeners = new Set<(broadcast: Broadcast) => void>();
  const failures = new Map<MessageName, Failure>();
  let held: Promise<void> | null = null;
  /** Items as they were before a correction, by its command. */
  const untaught = new Map<string, WholeItem>();
  let revision = 1;
  const push = (broadcast: Broadcast) => {
    for (const listener of listeners) listener(broadcast);
  };

  const carryOut = (command: Command) => {
    const item = items.get(command.key);
    if (!item) throw new Error('not-found');
    const before = personPartOf(item);
    const history = histories.get(command.key) ?? [];
    const { history: after, ...person } = perform({ ...item, history }, command);
    histories.set(command.key, after);
    revision += 1;
    const { care: _, note: __, draft: ___, outcome: ____, ...rest } = item;
    const taught =
      command.type === 'correct' && item.analysis
        ? { analysis: withSays(item.analysis, command.says) }
        : {};
    if (command.type === 'correct') untaught.set(command.id, item);
    const next: WholeItem = { ...rest, ...person, ...taught, rev: rev(revision) };
    items.set(command.key, next);
    push({ type: 'changed', rev: next.rev, views: [viewOf(next)] });
    return { view: viewOf(next), before, after: personPartOf(next) };
  };

  const desk = (query: DeskQuery): DeskPart => {
    const all = [...items.values()];
    const answer = { rev: rev(revision), next: null };
    if ('head' in query) {
      const waiting = all.filter((each) => queueOf(each) === 'to_answer');
      return { ...answer, items: waiting.slice(0, query.head) };
    }
    if ('keys' in query) {
      return { ...answer, items: query.keys.flatMap((key) => items.get(key) ?? []) };
    }
    const { after, limit } = query;
    const rest = all.filter(({ key }) => after === null || key > after);
    const part = rest.toSorted((a, b) => (a.key < b.key ? -1 : 1)).slice(0, limit);
    return {
      ...answer,
      items: part,
      next: rest.length > limit ? (part.at(-1)?.key ?? null) : null,
    };
  };

  const answers: Answers = {
    'settings.get': () => settings,
    'settings.set': (change) => {
      settings = { ...settings, ...change };
      push({ type: 'settings', settings });
      return settings;
    },
    'storm.get': () => storm,
    'storm.set': (next) => {
      storm = next && (storm ?? next);
      push({ type: 'storm' });
      return storm;
    },
    'items.detail': (key) => {
      const item = items.get(key);
      if (!item) throw new Error('not-found');
      return {
        view: viewOf(item),
        draft: item.draftOf,
        history: histories.get(key) ?? [],
        personItems: 3,
      };
    },
    'items.desk': desk,
    'items.lastRead': () => parts.lastRead ?? {},
    'items.open': () => ({ where: 'tab' }),
    'items.insertFirst': () => ({ asked: true }),
    'command.perform': carryOut,
    'command.performAll': (commands) => commands.map(carryOut),
    'corrections.list': () => corrections,
    'corrections.remove': (id) => {
      corrections = corrections.filter((correction) => correction.id !== id);
      const before = untaught.get(id);
      if (before) {
        revision += 1;
        const next = { ...before, rev: rev(revision) };
        items.set(next.key, next);
        push({ type: 'changed', rev: next.rev, views: [viewOf(next)] });
      }
      push({ type: 'corrections' });
      return null;
    },
    'engine.offer': () => ({
      opinions: engine.choice.kind !== 'off' && engine.agreedAt !== null && engine.choice.opinions,
      drafts: engine.choice.kind !== 'off' && engine.agreedAt !== null && engine.choice.drafts,
    }),
    'engine.get': () => engine,
    'engine.set': ({ choice, key, agreed }) => {
      const next = { ...engine.choice, ...choice };
      const sends = `To: ${next.server} (${next.model})`;
      engine = {
        ...engine,
        choice: next,
        permission: next.kind === 'server' ? 'http://localhost/*' : null,
        hasKey: key === undefined ? engine.hasKey : key !== null,
        sends,
        agreedAt: agreed === sends ? Date.UTC(2026, 10, 1) : null,
      };
      push({ type: 'engine' });
      return engine;
    },
    'engine.stop': () => null,
    'replies.list': () => replies,
    'replies.suggest': ({ search }) =>
      (parts.suggestions ?? []).filter(
        ({ reply }) => !search || reply.title.toLowerCase().includes(search.toLowerCase()),
      ),
    'replies.check': () => [],
    'replies.sent': ({ sent, inserted }) => ({ news: inserted.every(({ text }) => text !== sent) }),
    'replies.edits': () => [],
    'replies.keep': ({ id, text }) => {
      const kept = { ...savedReply(id, 'Kept answer', text) };
      replies = [...replies, kept];
      push({ type: 'replies' });
      return kept;
    },
    'replies.saveAll': (replies) => ({ written: replies.length }),
    'replies.save': (reply) => {
      replies = [...replies.filter(({ id }) => id !== reply.id), reply];
      push({ type: 'replies' });
      return reply;
    },
    'replies.unkeep': (id) => {
      replies = replies.filter((reply) => reply.id !== id);
      push({ type: 'replies' });
      return null;
    },
    'replies.remove': (id) => {
      replies = replies.filter((reply) => reply.id !== id);
      push({ type: 'replies' });
      return null;
    },
    'data.report': () => ({
      items: 4812,
      decided: 391,
      replies: replies.length,
      flags: 12,
      notes: 31,
      bytes: 4_300_000,
      schema: 1,
      tookBack: null,
    }),
    ...parts.answers,
  };

  return {
    sent,
    commands: () =>
      sent.flatMap(([name, argument]) => {
        if (name === 'command.performAll') return argument as readonly Command[];
        return name === 'command.perform' ? [argument as Command] : [];
      }),
    push,
    forget: () => items.clear(),
    failing(name, failure) {
      if (failure) failures.set(name, failure);
      else failures.delete(name);
    },
    hold() {
      let release = () => {};
      held = new Promise((resolve) => {
        release = () => {
          held = null;
          resolve();
        };
      });
      return () => release();
    },
    isAlive: () => true,
    listen(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    async call<N extends MessageName>(name: N, ...[argument]: readonly unknown[]) {
      sent.push([name, argument]);
      await held;
      const failure = failures.get(name);
      if (failure) return { ok: false, failure };
      const answer = answers[name] as ((argument: unknown) => Answer<N>) | undefined;
      if (!answer) throw new Error(`The fake worker knows no ${name}`);
      try {
        return { ok: true, value: answer(argument) } as Reply<Answer<N>>;
      } catch {
        return { ok: false, failure: 'not-found' };
      }
    },
  };
}
