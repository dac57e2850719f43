import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { DeskPage } from '@/components/desk/desk-page.tsx';
import { createDeskStore } from '@/lib/client/desk/desk-store.ts';
import type { Client } from '@/lib/messaging/protocol.ts';
import { renderPage } from './render-page.tsx';

const platforms = [
  { id: 'x', label: 'X', tile: 'X' },
  { id: 'instagram', label: 'Instagram', tile: 'IG' },
];

/** Opens desks in the tests of a file; each is closed after its test. */
export function desks(): <C extends Client>(
  client: C,
) => { client: C } & ReturnType<typeof renderPage> {
  let leaving: AbortController;
  // happy-dom lays nothing out: the list needs a window of some height to draw rows into.
  beforeEach(() => {
    leaving = new AbortController();
    const deadline = { didTimeout: false, timeRemaining: () => 50 };
    vi.stubGlobal('requestIdleCallback', (work: IdleRequestCallback) =>
      setTimeout(() => work(deadline)),
    );
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(900);
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(40);
  });
  afterEach(() => {
    cleanup();
    leaving.abort();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
  return (client) => {
    const store = createDeskStore(client);
    store.follow(leaving.signal);
    const page = <DeskPage store={store} platforms={platforms} onOptions={() => {}} />;
    return { client, ...renderPage(client, page) };
  };
}
