import browser from 'webextension-polyfill';
import type { Settings } from '../domain/settings.ts';
import { createBroadcast } from '../messaging/broadcast.ts';
import type { Broadcast } from '../messaging/protocol.ts';
import { answer, isCall, type ServerOptions } from '../messaging/server.ts';
import { hostPermissions, platformOfHost } from '../platforms/hosts.ts';
import { storageFailureOf } from '../storage/failure.ts';
import { readSettings } from '../storage/settings.ts';
import { createStore } from '../storage/store.ts';
import type { TriageEngine } from '../triage/analyse.ts';
import { browserEngines } from './browser-engines.ts';
import { browserPages } from './browser-pages.ts';
import { browserCopyPlace, closeToPages } from './copy-place.ts';
import { createDeskMenu, registerDoors, titleDeskMenu } from './doors.ts';
import { expire } from './expire.ts';
import { handlersOf } from './handlers.ts';
import { judgeKept } from './judge-kept.ts';
import { takeIn } from './merge-backup.ts';
import { keepSecondCopy } from './second-copy.ts';
import { createTriage } from './triage.ts';
import type { Library, Worker } from './worker.ts';

const retentionAlarm = 'retention';

interface WorkerOptions {
  readonly library: Library;
  /** Reads the models from the extension's own files. */
  readonly loadTriage: () => Promise<TriageEngine>;
  /** Words of the one menu entry, in the language the person chose. */
  readonly deskTitle: (settings: Settings) => string;
}

/**
 * Starts the worker. Everything that listens is registered before this returns, because a browser
 * wakes the worker for an event and delivers it only to listeners of the first turn. The database
 * opens behind them; what arrives meanwhile waits for it.
 */
export function startWorker({ library, loadTriage, deskTitle }: WorkerOptions): void {
  const { version } = browser.runtime.getManifest();
  const store = createStore({ written: (written) => worker.secondCopy.note(written) });
  const worker: Worker = {
    store,
    pages: browserPages,
    library,
    triage: createTriage(version, loadTriage),
    engines: browserEngines(),
    secondCopy: keepSecondCopy({
      store,
      place: browserCopyPlace,
      takeIn: async (lost) => {
        for (const push of await takeIn(worker, lost)) await broadcast(push);
      },
      failed: warn,
    }),
    now: Date.now,
    bytesUsed: async () => (await navigator.storage?.estimate())?.usage ?? null,
    version,
  };
  const tellAll = createBroadcast({ matches: hostPermissions, platformOfHost });
  const broadcast = (push: Broadcast) => {
    if (push.type === 'settings') void titleDeskMenu(deskTitle(push.settings));
    return tellAll(push);
  };
  const server: ServerOptions = {
    handlers: handlersOf(worker),
    home: { id: browser.runtime.id, url: browser.runtime.getURL(''), platformOfHost },
    broadcast,
    failureOf: storageFailureOf,
  };
  // `sendResponse` and `true` instead of a promise: the one way that every browser understands.
  browser.runtime.onMessage.addListener(((message, sender, respond) => {
    if (!isCall(message)) return undefined;
    void answer(message, sender, server).then(respond);
    return true;
  }) as browser.Runtime.OnMessageListenerCallback);
  registerDoors(browserPages.run);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === retentionAlarm) void quietly(retain(worker, broadcast));
  });
  browser.runtime.onInstalled.addListener(() => {
    void quietly(install(worker, deskTitle));
  });
  void quietly(closeToPages());
  // Chromium meets the first question to a damaged database with an error, and the next with a new one.
  void quietly(worker.secondCopy.settle().catch(() => worker.secondCopy.settle()));
  void quietly(wake(worker, broadcast));
}

/** Menus last over restarts of the browser, so that they are made once a version. */
async function install({ store }: Worker, deskTitle: WorkerOptions['deskTitle']): Promise<void> {
  await createDeskMenu(deskTitle(await store.read(readSettings)));
}

/**
 * A worker that was stopped between a commit and its news left the tabs behind; at the next start
 * they hear the number and pull.
 */
async function wake(worker: Worker, broadcast: (push: Broadcast) => Promise<void>) {
  if (!(await browser.alarms.get(retentionAlarm))) {
    await browser.alarms.create(retentionAlarm, { delayInMinutes: 5, periodInMinutes: 12 * 60 });
  }
  await broadcast({ type: 'rev', rev: await worker.store.currentRev() });
  for (const push of await judgeKept(worker)) await broadcast(push);
}

async function retain(worker: Worker, broadcast: (push: Broadcast) => Promise<void>) {
  for (const push of await expire(worker)) await broadcast(push);
}

/** Nobody waits for this work; a failed one is done again at the next alarm or start. */
async function quietly(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    warn(error);
  }
}

const warn = (error: unknown) => console.warn('Inlay:', storageFailureOf(error), error);
