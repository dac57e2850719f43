import * as v from 'valibot';
import { type EngineChoice, engineKinds } from '../domain/engine.ts';
import { itemKinds } from '../domain/item.ts';
import { situations } from '../domain/reply.ts';
import {
  correctionSaysShape,
  cut,
  filled,
  key,
  limits,
  maybe,
  note,
  outcome,
  type Parsed,
  parseShape,
  personPartShape,
  savedReplyShape,
  settingsShape,
  severity,
  short,
  stormShape,
  time,
} from '../domain/shapes.ts';
import { careStates, flagReasons } from '../domain/status.ts';
import type { Argument, MessageName } from './protocol.ts';

const command = { id: filled, at: time, key };
/** What may be done to several items at once: nothing of a page, and nothing of one text alone. */
const severalShapes = [
  v.object({
    ...command,
    type: v.literal('setCare'),
    care: v.nullable(v.picklist(careStates)),
    to: maybe(short),
  }),
  v.object({ ...command, type: v.literal('movePrivate'), to: maybe(short) }),
  v.object({ ...command, type: v.literal('privateBegun') }),
  v.object({ ...command, type: v.literal('flag'), reason: v.picklist(flagReasons), severity }),
  v.object({
    ...command,
    type: v.literal('restore'),
    before: personPartShape,
    after: maybe(personPartShape),
  }),
] as const;
const commandShape = v.variant('type', [
  ...severalShapes,
  v.object({ ...command, type: v.literal('unflag'), reason: v.picklist(flagReasons) }),
  v.object({ ...command, type: v.literal('note'), text: note }),
  v.object({ ...command, type: v.literal('correct'), says: correctionSaysShape }),
  v.object({ ...command, type: v.literal('recordInsert'), title: maybe(short) }),
  v.object({ ...command, type: v.literal('recordOutcome'), outcome }),
]);

const engineChoiceShape = v.object({
  kind: v.picklist(engineKinds),
  server: short,
  model: short,
  opinions: v.boolean(),
  drafts: v.boolean(),
  voice: cut(limits.voice),
} satisfies Record<keyof EngineChoice, v.GenericSchema>);
/** What a page shows of our answers; a long thread's oldest are of no use to a guard. */
const ownAnswers = v.pipe(v.array(cut(limits.replyText)), v.maxLength(limits.observations));

const suggestEntries = {
  key: maybe(key),
  text: cut(limits.text),
  lang: maybe(short),
  author: v.object({ handle: short, name: maybe(cut(limits.name)) }),
  kind: maybe(v.picklist(itemKinds)),
  here: maybe(ownAnswers),
};

const nothing = v.union([v.undefined(), v.null()]);
const rows = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5_000));

/** The outer shape of every argument; single observations are looked at one by one. */
const shapes: Readonly<Record<MessageName, v.GenericSchema>> = {
  'items.observe': v.pipe(v.array(v.unknown()), v.maxLength(limits.observations)),
  'items.since': v.object({
    rev: v.pipe(v.number(), v.integer(), v.minValue(0)),
    keys: v.pipe(v.array(key), v.maxLength(limits.keys)),
  }),
  'items.detail': key,
  'items.desk': v.union([
    v.object({ head: rows }),
    v.object({ after: v.nullable(key), limit: rows }),
    v.object({ keys: v.pipe(v.array(key), v.maxLength(limits.keys)) }),
  ]),
  'items.lastRead': nothing,
  'items.open': key,
  'items.insertFirst': key,
  'command.perform': commandShape,
  'command.performAll': v.pipe(
    v.array(v.variant('type', severalShapes)),
    v.maxLength(limits.commands),
  ),
  'corrections.list': nothing,
  'corrections.remove': filled,
  'replies.list': nothing,
  'replies.save': savedReplyShape,
  'replies.remove': filled,
  'replies.deleted': nothing,
  'replies.versions': filled,
  'replies.import': v.pipe(v.array(savedReplyShape), v.maxLength(limits.importedReplies)),
  'replies.saveAll': v.pipe(v.array(savedReplyShape), v.maxLength(limits.importedReplies)),
  'replies.backups': nothing,
  'replies.restore': v.pipe(v.number(), v.integer(), v.minValue(0)),
  'replies.suggest': v.object({
    ...suggestEntries,
    situation: maybe(v.picklist(situations)),
    search: maybe(cut(limits.name)),
  }),
  'replies.recent': v.object(suggestEntries),
  'replies.called': v.object({ ...suggestEntries, shortcut: short }),
  'engine.offer': nothing,
  'engine.get': nothing,
  'engine.set': v.object({
    choice: maybe(v.partial(engineChoiceShape)),
    key: maybe(v.nullable(filled)),
    agreed: maybe(v.nullable(cut(limits.text))),
  }),
  'engine.try': nothing,
  'engine.opinion': v.object({ id: filled, key }),
  'engine.draft': v.object({ id: filled, key }),
  'engine.stop': filled,
  'replies.check': v.object({
    key: maybe(key),
    text: cut(limits.text),
    reply: maybe(filled),
    here: ownAnswers,
  }),
  'replies.sent': v.object({
    id: filled,
    key: maybe(key),
    sent: cut(limits.replyText),
    inserted: v.pipe(
      v.array(
        v.object({ reply: filled, text: cut(limits.replyText), stood: cut(limits.replyText) }),
      ),
      v.maxLength(50),
    ),
    passedOver: v.pipe(v.array(filled), v.maxLength(50)),
  }),
  'replies.keep': v.object({ id: filled, key, text: cut(limits.replyText) }),
  'replies.unkeep': filled,
  'replies.edits': nothing,
  'settings.get': nothing,
  'settings.set': v.partial(settingsShape),
  'storm.get': nothing,
  'storm.set': stormShape,
  'data.report': nothing,
  'data.export': nothing,
  'data.import': v.unknown(),
  'data.erase': nothing,
  'panel.open': nothing,
  'palette.open': nothing,
  'shortcuts.open': nothing,
  'page-world.open': nothing,
};

/** The argument as the message's contract has it, without anything that is not in the contract. */
export function parseArgument<N extends MessageName>(name: N, value: unknown): Parsed<Argument<N>> {
  return parseShape<Argument<N>>(shapes[name], value);
}
