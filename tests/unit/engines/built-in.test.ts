import { describe, expect, it } from 'vitest';
import { type BuiltInModel, builtInEngine } from '@/lib/engines/built-in.ts';
import type { EngineRequest } from '@/lib/engines/engine.ts';

const request = (more: Partial<EngineRequest> = {}): EngineRequest => ({
  system: 'Rules.',
  user: 'Data.',
  signal: new AbortController().signal,
  ...more,
});

/** The browser's model as the Prompt API has it, with what was asked of it. */
function modelThat(
  pieces: readonly string[],
  {
    state = 'available',
    ends = true,
  }: { state?: Awaited<ReturnType<BuiltInModel['availability']>>; ends?: boolean } = {},
) {
  const asked: unknown[] = [];
  let open = 0;
  const model: BuiltInModel = {
    availability: async () => state,
    async create(options) {
      asked.push(options.initialPrompts);
      open += 1;
      return {
        promptStreaming(text, { responseConstraint }) {
          asked.push([text, responseConstraint]);
          return new ReadableStream<string>({
            start(controller) {
              for (const piece of pieces) controller.enqueue(piece);
              if (ends) controller.close();
            },
          });
        },
        destroy() {
          open -= 1;
        },
      };
    },
  };
  return { model, asked, open: () => open };
}

describe('the model inside the browser', () => {
  it('answers by the rules and the schema, and is let go', async () => {
    const { model, asked, open } = modelThat(['{"a":', '1}']);
    const schema = { type: 'object' };
    const grown: string[] = [];
    const outcome = await builtInEngine(model).ask(
      request({ schema, onText: (text) => grown.push(text) }),
    );
    expect(outcome).toEqual({ type: 'answered', value: '{"a":1}' });
    expect(grown).toEqual(['{"a":', '{"a":1}']);
    expect(asked).toEqual([[{ role: 'system', content: 'Rules.' }], ['Data.', schema]]);
    expect(open()).toBe(0);
  });

  it.each(['unavailable', 'downloadable', 'downloading'] as const)(
    'is never fetched: %s',
    async (state) => {
      const { model, asked } = modelThat(['x'], { state });
      expect(await builtInEngine(model).ask(request())).toMatchObject({ reason: 'no-built-in' });
      expect(asked).toEqual([]);
    },
  );

  it('is missing in most browsers', async () => {
    expect(await builtInEngine(undefined).ask(request())).toMatchObject({ reason: 'no-built-in' });
  });

  it.each([[[]], [['  ']], [['x'.repeat(20_001)]]])('gives no answer: %#', async (pieces) => {
    const { model, open } = modelThat(pieces);
    expect(await builtInEngine(model).ask(request())).toMatchObject({ reason: 'bad-answer' });
    expect(open()).toBe(0);
  });

  it('ends where it falls silent, even if it hears no signal', async () => {
    const { model, open } = modelThat(['We'], { ends: false });
    const patience = { first: 200, between: 200, whole: 60_000 };
    expect(await builtInEngine(model, patience).ask(request())).toMatchObject({ reason: 'slow' });
    expect(open()).toBe(0);
  });

  it('ends when a person stops it', async () => {
    const stop = new AbortController();
    const { model, open } = modelThat(['We'], { ends: false });
    const asked = builtInEngine(model).ask(
      request({ signal: stop.signal, onText: () => stop.abort() }),
    );
    expect(await asked).toMatchObject({ reason: 'stopped' });
    expect(open()).toBe(0);
  });
});
