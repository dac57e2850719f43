import type { Handlers } from '../messaging/server.ts';
import { askForDraft, askForOpinion, createAsking, offerEngine, stopAsking } from './ask-engine.ts';
import { checkBeforeInsert } from './check-reply.ts';
import { listCorrections, removeCorrection } from './corrections.ts';
import { eraseData, exportData, importData, reportData } from './data.ts';
import { deskPart, lastRead } from './desk.ts';
import { itemDetail } from './detail.ts';
import { getEngine, setEngine, tryEngine } from './engine.ts';
import { injectScript, openPalette } from './inject.ts';
import { observeItems } from './observe.ts';
import { insertFirst, openItem } from './open-item.ts';
import { performCommand, performCommands } from './perform.ts';
import { keepReplies, listReplies, removeReply, saveReply } from './replies.ts';
import {
  importReplies,
  listBackups,
  listDeleted,
  listVersions,
  restoreBackup,
  saveReplies,
} from './reply-safety.ts';
import { getSettings, setSettings } from './settings.ts';
import { itemsSince } from './since.ts';
import { getStorm, setStorm } from './storm.ts';
import { calledReply, recentReplies, suggestReplies } from './suggest.ts';
import { keepSent, keepUses, offerVariants, recordSent, takeBackKept } from './uses.ts';
import type { Worker } from './worker.ts';

/** Every message of the protocol and the use case that answers it. */
export function handlersOf(worker: Worker): Handlers {
  const live = keepReplies(worker);
  const asking = createAsking();
  const uses = keepUses(worker);
  return {
    'items.observe': observeItems(worker),
    'items.since': itemsSince(worker),
    'items.detail': itemDetail(worker),
    'items.desk': deskPart(worker),
    'items.lastRead': lastRead(worker),
    'items.open': openItem(worker),
    'items.insertFirst': insertFirst(worker),
    'command.perform': performCommand(worker),
    'command.performAll': performCommands(worker),
    'corrections.list': listCorrections(worker),
    'corrections.remove': removeCorrection(worker),
    'replies.list': listReplies(live),
    'replies.save': saveReply(worker),
    'replies.remove': removeReply(worker),
    'replies.deleted': listDeleted(worker),
    'replies.versions': listVersions(worker),
    'replies.import': importReplies(worker),
    'replies.saveAll': saveReplies(worker),
    'replies.backups': listBackups(worker),
    'replies.restore': restoreBackup(worker),
    'engine.offer': offerEngine(worker),
    'engine.get': getEngine(worker),
    'engine.set': setEngine(worker),
    'engine.try': tryEngine(worker),
    'engine.opinion': askForOpinion(worker, asking),
    'engine.draft': askForDraft(worker, asking, live),
    'engine.stop': stopAsking(asking),
    'replies.suggest': suggestReplies(worker, live, uses),
    'replies.recent': recentReplies(worker, live, uses),
    'replies.called': calledReply(worker, live, uses),
    'replies.check': checkBeforeInsert(worker, live, uses),
    'replies.sent': recordSent(worker),
    'replies.keep': keepSent(worker),
    'replies.unkeep': takeBackKept(worker),
    'replies.edits': offerVariants(worker),
    'settings.get': getSettings(worker),
    'settings.set': setSettings(worker),
    'storm.get': getStorm(worker),
    'storm.set': setStorm(worker),
    'data.report': reportData(worker),
    'data.export': exportData(worker),
    'data.import': importData(worker),
    'data.erase': eraseData(worker),
    'panel.open': injectScript(worker, 'panel'),
    'palette.open': openPalette(worker),
    'shortcuts.open': injectScript(worker, 'shortcuts'),
    'page-world.open': injectScript(worker, 'page-world'),
  };
}
