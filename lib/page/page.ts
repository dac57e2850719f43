import type { ItemKey } from '../domain/ids.ts';
import type { ItemView } from '../domain/item.ts';
import type { Settings } from '../domain/settings.ts';
import { badgeCatalogs } from '../i18n/badge-catalog.ts';
import { createFormat } from '../i18n/format.ts';
import { directionOfLocale, resolveLocale } from '../i18n/locale.ts';
import { createTranslator } from '../i18n/translator.ts';
import type { Broadcast, Client } from '../messaging/protocol.ts';
import type { PageContext, PlatformAdapter } from '../platforms/types.ts';
import { createActs } from './acts.ts';
import { createAsker } from './asker.ts';
import { type BadgeIntent, badgeTag, createBadgeLayer } from './badge/badge-layer.ts';
import { badgeModel } from './badge/badge-model.ts';
import { createBridge, publishBridge } from './bridge-host.ts';
import { createCornerTile } from './corner-tile.ts';
import { createCover } from './cover.ts';
import { healthOf } from './health.ts';
import { createReader } from './reader.ts';
import type { Sighting } from './sightings.ts';
import { onThemeChange, type Theme, themeBehind } from './theme.ts';
import { createViewStore } from './view-store.ts';
import { everythingNow, idlePace, type Pace, watch } from './watcher.ts';

export interface PageEnvironment {
  readonly window: Window;
  readonly adapter: PlatformAdapter;
  readonly label: string;
  readonly client: Client;
  /** The extension's version, so that a panel of another one keeps away. */
  readonly version: string;
  readonly uiLanguage: string;
  /** Ends everything here: badges go, listeners end, the page is as it was. */
  readonly signal: AbortSignal;
}

/**
 * The always-on part of Inlay in one frame: reads the page, asks the worker, draws the badges and
 * offers the bridge to the panel.
 */
export function startPage(environment: PageEnvironment): void {
  const { window, adapter, client } = environment;
  const { document } = window;
  const leaving = new AbortController();
  const signal = AbortSignal.any([environment.signal, leaving.signal]);
  if (signal.aborted) return;

  const store = createViewStore();
  const tile = createCornerTile(document);
  const cover = createCover(signal);
  let pace: Pace = idlePace;
  let theme: Theme = 'light';
  let themeKnown = false;
  let lastNewItemAt = performance.now();
  let t = createTranslator(badgeCatalogs, resolveLocale('auto', environment.uiLanguage));
  let format: ReturnType<typeof createFormat> | null = null;
  let openHref = '';

  const reader = createReader(
    { adapter, pace: () => pace, self },
    {
      onSighted(sighting, changed) {
        if (changed) lastNewItemAt = performance.now();
        learnTheme(sighting.element);
        paint(sighting);
      },
      onGone(key) {
        badges.remove(key);
        cover.take(key);
        asker.forget(key);
        bridge.announce(key);
      },
      onSettled(changed) {
        badges.commit();
        for (const { draft } of changed) {
          const observation = reader.observation(draft.key);
          if (observation) asker.observe(observation);
          bridge.announce(draft.key);
        }
        if (!client.isAlive()) leave();
      },
    },
    signal,
  );

  const asker = createAsker(
    client,
    {
      onAnswer(result) {
        takeViews(result.views);
      },
      onFailure(failure, keys) {
        if (failure === 'updated') leave();
        for (const key of keys) repaint(key);
      },
    },
    signal,
  );

  const badges = createBadgeLayer({
    document,
    place(item) {
      const context = reader.context();
      return context ? adapter.place(item, context) : null;
    },
    onActivate: activate,
    letterKeys: () => store.getState().settings.letterKeys,
    signal,
  });

  const bridge = createBridge({
    window,
    adapter,
    label: environment.label,
    version: environment.version,
    reader,
    badges,
    cover,
    view: (key) => store.getState().views.get(key),
    theme: () => theme,
    isSure: () => health().state === 'green',
    acts: createActs({ adapter, reader, client, theme: () => theme, signal }),
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

  function paint({ draft, element }: Sighting): void {
    if (draft.own === true) {
      badges.remove(draft.key);
      return;
    }
    const view = store.getState().views.get(draft.key);
    coverWords(draft.key, element, view);
    badges.show(draft.key, element, model(draft.key, draft, view));
  }

  function repaint(key: ItemKey): void {
    const sighting = reader.sighting(key);
    if (sighting) paint(sighting);
  }

  function model(key: ItemKey, draft: Sighting['draft'], view: ItemView | undefined) {
    return badgeModel({
      draft,
      view,
      covered: cover.isCovered(key),
      now: Date.now(),
      t,
      moment(at) {
        format ??= createFormat(t.locale, store.getState().settings.digits);
        return format.moment(at);
      },
    });
  }

  function coverWords(key: ItemKey, element: Element, view: ItemView | undefined): void {
    const { coverFrom } = store.getState().settings;
    const grave = view?.flags.some(({ severity }) => severity >= coverFrom) ?? false;
    const words = grave ? adapter.words(element) : null;
    if (words) cover.put(key, words);
    else cover.take(key);
  }

  function takeViews(views: readonly ItemView[]): void {
    const changed = store.merge(views.filter(({ key }) => reader.sighting(key)));
    for (const key of changed) {
      repaint(key);
      bridge.announce(key);
    }
    if (changed.length > 0) badges.commit();
  }

  function hear(broadcast: Broadcast): void {
    switch (broadcast.type) {
      case 'changed': {
        const known = store.getState().rev;
        takeViews(broadcast.views);
        // The number moves on only when what was missed has come, or a lost answer would hide it.
        if (broadcast.rev > known + 1 && known > 0) void catchUp();
        else if (broadcast.rev > known) store.setState({ rev: broadcast.rev });
        return;
      }
      case 'rev': {
        const known = store.getState().rev;
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
          repaint(draft.key);
          if (observation) asker.observe(observation);
        }
        badges.commit();
        return;
      case 'highlight':
        bridge.api.highlight(broadcast.key);
        return;
      case 'replies':
        return;
    }
  }

  /** Asks for what was missed while this tab slept or a push was lost. */
  async function catchUp(): Promise<void> {
    const keys = reader.inOrder().map(({ draft }) => draft.key);
    if (keys.length === 0) return;
    const { rev: since } = store.getState();
    const reply = await client.call('items.since', { rev: since, keys });
    if (signal.aborted) return;
    if (reply.ok) {
      takeViews(reply.value.views);
      if (reply.value.rev > store.getState().rev) store.setState({ rev: reply.value.rev });
    } else if (reply.failure === 'updated') leave();
  }

  function takeSettings(settings: Settings): void {
    store.setState({ settings });
    const locale = resolveLocale(settings.language, environment.uiLanguage);
    t = createTranslator(badgeCatalogs, locale, settings.digits);
    format = null;
    badges.setQuiet(settings.quietPage);
    const context = reader.context();
    if (context) openPage(context.url);
  }

  function activate(key: ItemKey, intent: BadgeIntent): void {
    if (!client.isAlive()) {
      leave();
      return;
    }
    bridge.open({ key, intent }, async () => {
      const reply = await client.call('panel.open');
      if (!reply.ok && reply.failure === 'updated') leave();
    });
  }

  /** An old copy under an updated extension goes without a trace and says so once. */
  function leave(): void {
    if (signal.aborted) return;
    leaving.abort();
    tile.show({ id: 'updated', text: t('update.notice'), ...tileLook() });
  }

  function tileLook() {
    const { locale } = t;
    return { lang: locale, dir: directionOfLocale(locale), theme, closeLabel: t('tile.close') };
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
    const unsure = reader.context() !== null && health().state !== 'green';
    tile.show(unsure ? { id: 'health', text: t('health.unsure'), ...tileLook() } : null);
  }

  function learnTheme(element: Element): void {
    if (themeKnown) return;
    themeKnown = true;
    setTheme(themeBehind(element));
  }

  function setTheme(next: Theme): void {
    theme = next;
    badges.setTheme(next);
  }

  /** The acting account: what the page says, else what the person said in options. */
  function self(): string | null {
    return adapter.self(document) ?? (store.getState().settings.ownHandles[adapter.id] || null);
  }

  function openPage(url: URL): void {
    themeKnown = false;
    lastNewItemAt = performance.now();
    const page = adapter.pageOf(url);
    const context: PageContext | null = page && { url, page, document, self: self() };
    reader.open(context);
  }

  /** The sites change the address by the history API; every change of the page is a look at it. */
  function followAddress(): void {
    const { href } = window.location;
    if (href === openHref) return;
    const before = openHref && new URL(openHref);
    openHref = href;
    const url = new URL(href);
    if (before && before.origin + before.pathname === url.origin + url.pathname) return;
    tile.show(null);
    openPage(url);
  }

  client.listen(hear, signal);
  watch(
    document,
    () => pace,
    badgeTag,
    (batch) => {
      followAddress();
      reader.take(batch);
    },
    signal,
  );
  followAddress();
  const navigation = 'navigation' in window ? (window.navigation as EventTarget) : window;
  navigation.addEventListener('currententrychange', followAddress, { signal });
  window.addEventListener('popstate', followAddress, { signal });

  onThemeChange(
    document,
    () => {
      const first = reader.inOrder()[0];
      if (first) setTheme(themeBehind(first.element));
    },
    signal,
  );
  let resizing = 0;
  window.addEventListener(
    'resize',
    () => {
      cancelAnimationFrame(resizing);
      resizing = requestAnimationFrame(badges.refresh);
    },
    { signal },
  );
  const wake = () => {
    if (document.visibilityState !== 'visible') return;
    if (!client.isAlive()) {
      leave();
      return;
    }
    followAddress();
    lastNewItemAt = Math.max(lastNewItemAt, performance.now() - 4_000);
    void catchUp();
  };
  document.addEventListener('visibilitychange', wake, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && wake(), { signal });

  const clock = setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    if (!client.isAlive()) {
      leave();
      return;
    }
    for (const sighting of reader.inOrder()) paint(sighting);
    badges.commit();
  }, 60_000);
  const healthCheck = setInterval(showHealth, 5_000);
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(clock);
      clearInterval(healthCheck);
      cancelAnimationFrame(resizing);
    },
    { once: true },
  );

  void client.call('settings.get').then((reply) => {
    if (signal.aborted) return;
    if (reply.ok) takeSettings(reply.value);
    else if (reply.failure === 'updated') leave();
  });
}
