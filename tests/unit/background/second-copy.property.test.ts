import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { replyId } from '@/lib/domain/ids.ts';
import { made, note, placeOf, reply, restart, start, stopAll } from './second-copy-kit.ts';
import { freshDisk, observation } from './worker-kit.ts';

afterEach(stopAll);

it('whatever was done, and whenever the worker was stopped, a lost database comes back', async () => {
  const step = fc.oneof(
    fc.record({ type: fc.constant('save'), id: fc.constantFrom('a', 'b', 'starter') }),
    fc.record({ type: fc.constant('remove'), id: fc.constantFrom('a', 'b', 'disliked') }),
    fc.record({ type: fc.constant('note'), text: fc.constantFrom('', 'One.', 'Two.') }),
    fc.record({ type: fc.constantFrom('settle', 'stop', 'erase', 'full', 'room', 'lose') }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      freshDisk();
      const place = placeOf();
      let worker = start(place);
      let n = 0;
      await worker.ask('items.observe', [observation('1')]);
      const settled = () => worker.copy.settle().catch(() => undefined);
      for (const done of steps) {
        n += 1;
        worker.now += 1;
        if (done.type === 'save' && 'id' in done) {
          await worker.ask('replies.save', reply(done.id, { text: `Text ${n}.` }));
        } else if (done.type === 'remove' && 'id' in done) {
          await worker.call('replies.remove', replyId(done.id));
        } else if (done.type === 'note' && 'text' in done) {
          await worker.call('command.perform', { ...note(done.text), at: worker.now });
        } else if (done.type === 'erase') {
          await worker.ask('data.erase');
          await worker.ask('items.observe', [observation('1')]);
        } else if (done.type === 'full' || done.type === 'room') {
          place.state.full = done.type === 'full';
        } else if (done.type === 'settle') await settled();
        else if (done.type === 'stop') worker = restart(worker, place, 'stays');
        else if (done.type === 'lose' && !place.state.full) {
          await settled();
          const before = await made(worker);
          worker = restart(worker, place, 'is lost');
          await settled();
          expect(await made(worker)).toEqual(before);
        }
      }
      place.state.full = false;
      await worker.copy.settle();
      const before = await made(worker);
      worker = restart(worker, place, 'is lost');
      await worker.copy.settle();
      expect(await made(worker)).toEqual(before);
      worker.stop();
    }),
    { numRuns: 60 },
  );
});
