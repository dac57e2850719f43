import type { ItemKey } from '../domain/ids.ts';
import type { ItemView } from '../domain/item.ts';
import { sameValue } from '../domain/same-value.ts';
import type { Settings } from '../domain/settings.ts';
import { directionOfLocale } from '../i18n/locale.ts';
import type { Broadcast, Client } from '../messaging/protocol.ts';
import type { PageContext, PlatformAdapter } from '../platforms/types.ts';
import { createActs } from './acts.ts';
import { followAddress } from './address.ts';
import { createAsker } from './asker.ts';
import { createAwaited } from './awaited.ts';
import { type BadgeIntent, badgeTag, createBadgeLayer } from './badge/badge-layer.ts';
import { seatOf } from './badge-seat.ts';
import { createBridge, publishBridge } from './bridge-host.ts';
import { createCornerTile } from './corner-tile.ts';
import { createCover } from './cover.ts';
import { healthOf } from './health.ts';
import { createPainter } from './painter.ts';
import { createReader } from './reader.ts';
import { onSlash } from './shortcuts/on-slash.ts';
import { onThemeChange } from './theme.ts';
import { createViewStore } from './view-store.ts';
import { everythingNow, idlePace, type Pace, watch } from './watcher.ts';

/** How long a new item is kept undrawn for its first answer; a worker that sleeps takes longer. */
const answerPatienceMs = 150;

export interface PageEnvironment {
  readonly window: Window;
  readonly adapter: PlatformAdapter;
  readonly label: string;
  readonly client: Client;
  /** Its version, so that a panel of another one keeps away, and its language; asked once. */
  facts(): { readonly version: string; readonly uiLanguage: string };
  /** Ends everything here: badges go, listeners end, the page is as it was. */
  readonly signal: AbortSignal;
}

/**
 * The always-on part of Inlay in one frame: reads the page, asks the worker, draws the badges and
 * offers the bridge to the panel. The site's own start goes first: it all begins in an idle slot.
 */
export function startPage(environment: PageEnvironment): void {
  const cancel = idlePace.soon(() => start(environment));
  environment.signal.addEventListener('abort', cancel, { once: true });
}

function start(environment: PageEnvironment): void {
  const { window, adapter, client } = environment;
  const { document } = window;
  const leaving = new AbortController();
  const signal = AbortSignal.any([environment.signal, leaving.signal]);
  // The extension may have been updated while the page was busy.
  if (signal.aborted || !client.isAlive()) return;
  const { version, uiLanguage } = environment.facts();

  const store = createViewStore();
  const tile = createCornerTile(document);
  const cover = createCover(signal);
  let pace: Pace = idlePace;
  let lastNewItemAt = performance.now();

  const reader = createReader(
    { adapter, pace: () => pace, self },
    {
      onSighted(sighting, changed) {
        const { key } = sighting.draft;
        if (changed) lastNewItemAt = performance.now();
        store.keep(key);
        if (changed && !store.view(key)) awaited.add(key);
        // Of a conversation one item alone has a badge, which is known when all are read.
        if (!inConversation()) painter.paint(sighting);
      },
      onGone(key) {
        store.release(key);
        awaited.delete(key);
        badges.remove(key);
        cover.take(key);
        asker.forget(key);
        bridge.announce(key);
      },
      onSettled(changed) {
        if (inConversation()) for (const sighting of reader.inOrder()) painter.paint(sighting);
        badges.commit();
        for (const { draft } of changed) {
          const observation = reader.observation(draft.key);
          if (observation) asker.observe(observation);
          bridge.announce(draft.key);
        }
        isCurrent();
      },
    },
    signal,
  );

  const awaited = createAwaited(answerPatienceMs, repaint, signal);

  const asker = createAsker(
    client,
    {
      onAnswer({ rev, views }) {
        // The first answer is where this tab's knowledge begins; later ones must not hide a gap.
        if (store.rev === 0) store.rev = rev;
        takeViews(views);
      },
      onFailure(failure, keys) {
        if (failure === 'updated') leave();
        repaint(keys);
      },
    },
    signal,
  );

  const badges = createBadgeLayer({
    document,
    model: (key) => (awaited.has(key) ? null : painter.model(key)),
    onActivate: activate,
    letterKeys: () => store.settings.letterKeys,
    signal,
  });

  const painter = createPainter({
    badges: () => badges,
    sighting: reader.sighting,
    cover,
    uiLanguage,
    view: store.view,
    settings: () => store.settings,
    seat(sighting) {
      const context = reader.context();
      return context && seatOf(sighting, context, adapter, reader.inOrder);
    },
    words: adapter.words,
  });

  const bridge = createBridge({
    window,
    adapter,
    label: environment.label,
    version,
    reader,
    badges,
    uncover(key) {
      cover.lift(key);
      repaint([key]);
    },
    view: store.view,
    theme: painter.theme,
    isSure: () => health().state === 'green',
    acts: createActs({ adapter, reader, client, theme: painter.theme, signal }),
    async atOnce(work) {
      pace = everythingNow;
      try {
        return await work();
      } finally {
        pace = idlePace;
      }
    },
    signal,
  });
  publishBridge(bridge.api, signal);

  function inConversation(): boolean {
    return reader.context()?.page === 'conversation';
  }

  function repaint(keys: Iterable<ItemKey>): void {
    for (const key of keys) {
      awaited.delete(key);
      const sighting = reader.sighting(key);
      if (sighting) painter.paint(sighting);
    }
    badges.commit();
  }

  const keysHere = bridge.api.keys;

  function takeViews(views: readonly ItemView[]): void {
    const changed = store.merge(views.filter(({ key }) => reader.sighting(key)));
    if (changed.length === 0) return;
    repaint(changed);
    for (const key of changed) bridge.announce(key);
  }

  /** True when this page did what it was told. */
  function hear(broadcast: Broadcast): boolean | undefined {
    switch (broadcast.type) {
      case 'changed': {
        const known = store.rev;
        takeViews(broadcast.views);
        // The number moves on only when what was missed has come, or a lost answer would hide it.
        if (broadcast.rev > known + 1 && known > 0) void catchUp();
        else if (broadcast.rev > known) store.rev = broadcast.rev;
        return;
      }
      case 'rev': {
        const known = store.rev;
        if (known > 0 && broadcast.rev > known) void catchUp();
        return;
      }
      case 'settings':
        takeSettings(broadcast.settings);
        return;
      case 'erased':
        store.clear();
        for (const { draft } of reader.inOrder()) {
          const observation = reader.observation(draft.key);
          if (observation) asker.observe(observation);
        }
        repaint(keysHere());
        return;
      case 'highlight':
        if (!bridge.api.highlight(broadcast.key)) return false;
        if (broadcast.insert) activate(broadcast.key, 'insert-first');
        return true;
      case 'replies':
        return;
    }
  }

  /** Asks for what was missed while this tab slept or a push was lost. */
  async function catchUp(): Promise<void> {
    const keys = keysHere();
    if (keys.length === 0) return;
    const { rev: since } = store;
    const reply = await client.call('items.since', { rev: since, keys });
    if (signal.aborted) return;
    if (reply.ok) {
      takeViews(reply.value.views);
      if (reply.value.rev > store.rev) store.rev = reply.value.rev;
    } else if (reply.failure === 'updated') leave();
  }

  function takeSettings(settings: Settings): void {
    if (sameValue(settings, store.settings)) return;
    store.settings = settings;
    painter.adopt(settings);
    const context = reader.context();
    if (context && context.self !== self()) openPage(context.url);
    else repaint(keysHere());
  }

  function activate(key: ItemKey, intent: BadgeIntent): void {
    if (!isCurrent()) return;
    bridge.open({ key, intent }, async () => {
      const reply = await client.call('panel.open');
      if (!reply.ok && reply.failure === 'updated') leave();
    });
  }

  /** An old copy under an updated extension goes without a trace and says so once. */
  function leave(): void {
    if (signal.aborted) return;
    leaving.abort();
    say('updated', 'update.notice');
  }

  /** False, and gone, when the extension was updated or removed under this page. */
  function isCurrent(): boolean {
    if (client.isAlive()) return true;
    leave();
    return false;
  }

  function say(id: string, key: 'update.notice' | 'health.unsure'): void {
    const t = painter.translator();
    tile.show({
      id,
      text: t(key),
      lang: t.locale,
      dir: directionOfLocale(t.locale),
      theme: painter.theme(),
      closeLabel: t('tile.close'),
    });
  }

  function health() {
    const { read, refused } = reader.counts();
    return healthOf({
      read,
      refused,
      items: reader.inOrder().length,
      settledFor: document.visibilityState === 'visible' ? performance.now() - lastNewItemAt : 0,
    });
  }

  function showHealth(): void {
    const context = reader.context();
    // On a page without a part to read, such as somebody else's timeline, nothing is missing. Asked
    // last: it means looking through the page, and mostly all is well.
    const isUnsure =
      context !== null && health().state !== 'green' && adapter.scope(context) !== null;
    if (isUnsure) say('health', 'health.unsure');
    else tile.show(null);
  }

  /** The acting account: what the page says, else what the person said in options. */
  function self(): string | null {
    return adapter.self(document) ?? (store.settings.ownHandles[adapter.id] || null);
  }

  function openPage(url: URL): void {
    painter.learnTheme(null);
    lastNewItemAt = performance.now();
    const page = adapter.pageOf(url);
    const context: PageContext | null = page && { url, page, document, self: self() };
    reader.open(context);
  }

  client.listen(hear, signal);
  const lookAtAddress = followAddress(
    window,
    adapter.pageParams ?? [],
    (url) => {
      tile.show(null);
      openPage(url);
    },
    signal,
  );
  watch(
    document,
    () => pace,
    badgeTag,
    (batch) => {
      lookAtAddress();
      reader.take(batch);
    },
    signal,
  );
  const brought = new AbortController();
  onSlash(
    window,
    async () => {
      if (!store.settings.shortcuts) return;
      const reply = await client.call('shortcuts.open');
      if (reply.ok) brought.abort();
    },
    AbortSignal.any([signal, brought.signal]),
  );
  onThemeChange(document, () => painter.learnTheme(reader.inOrder()[0]?.element ?? null), signal);
  window.addEventListener('resize', badges.refresh, { signal });
  const wake = () => {
    if (document.visibilityState !== 'visible') return;
    if (!isCurrent()) return;
    lookAtAddress();
    lastNewItemAt = Math.max(lastNewItemAt, performance.now() - 4_000);
    void catchUp();
  };
  document.addEventListener('visibilitychange', wake, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && wake(), { signal });

  const clock = setInterval(() => {
    if (document.visibilityState === 'visible' && isCurrent()) badges.refresh();
  }, 60_000);
  const healthCheck = setInterval(showHealth, 5_000);
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(clock);
      clearInterval(healthCheck);
    },
    { once: true },
  );

  lookAtAddress();
  void client.call('settings.get').then((reply) => {
    if (signal.aborted) return;
    if (reply.ok) takeSettings(reply.value);
    else if (reply.failure === 'updated') leave();
  });
}
