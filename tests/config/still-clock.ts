import { beforeEach, vi } from 'vitest';

// "40 minutes ago" is what a view says for 40 minutes alone: however long it takes to draw, no time
// passes while it does. Timers go on; noon in London is no midnight anywhere that people live.
const still = () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-25T12:10:00.000Z') });
};
still();
beforeEach(still);
