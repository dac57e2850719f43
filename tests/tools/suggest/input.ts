import { readFile } from 'node:fs/promises';
import { replyId } from '../../../lib/domain/ids.ts';
import type { SavedReply } from '../../../lib/domain/reply.ts';
import { type ReplyUse, type UseOutcome, useOutcomes } from '../../../lib/domain/reply-use.ts';
import { remembered } from '../../../lib/replies/uses.ts';
import { languageOf } from '../../../lib/text/language.ts';

/** Input that cannot be worked on; the message is a sentence for the person. */
export class BadInput extends Error {}

export interface Command {
  readonly library: string;
  readonly learn?: string;
}

export const usage =
  'Use: npm run suggest -- --library FILE [--learn FILE]; questions come as JSON lines {"id","text","lang"} on standard input.';

/**
 * What the words after `npm run suggest --` ask for.
 * @throws {BadInput}
 */
export function parseCommand(words: readonly string[]): Command {
  const files: { library?: string; learn?: string } = {};
  for (let at = 0; at < words.length; at++) {
    const [name = '', joined] = (words[at] ?? '').split(/=(.*)/s);
    if (name !== '--library' && name !== '--learn') {
      throw new BadInput(`There is no option "${name}". ${usage}`);
    }
    const file = joined ?? words[++at];
    if (!file) throw new BadInput(`${name} takes a file. ${usage}`);
    files[name === '--library' ? 'library' : 'learn'] = file;
  }
  const { library, learn } = files;
  if (!library) throw new BadInput(`Say with --library which replies there are. ${usage}`);
  return { library, ...(learn !== undefined && { learn }) };
}

type Fields = Readonly<Record<string, unknown>>;

async function textOf(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/u, '');
  } catch {
    throw new BadInput(`The file ${file} cannot be read.`);
  }
}

/** @throws {BadInput} */
function fieldsOf(json: string, where: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new BadInput(`${where} is not JSON.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadInput(`${where} is not a JSON object.`);
  }
  return value as Fields;
}

/** @throws {BadInput} */
function word(fields: Fields, name: string, where: string): string {
  const value = fields[name];
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw new BadInput(`${where} has no "${name}".`);
  return value;
}

const optional = (fields: Fields, name: string, where: string) =>
  fields[name] === undefined || fields[name] === null ? '' : word(fields, name, where);

/** @throws {BadInput} */
function list(fields: Fields, name: string, where: string): string[] {
  const value = fields[name] ?? [];
  if (!Array.isArray(value) || value.some((each) => typeof each !== 'string')) {
    throw new BadInput(`${where}: "${name}" is not a list of texts.`);
  }
  return value;
}

/**
 * The replies of a library file.
 * @throws {BadInput}
 */
export async function readLibrary(file: string): Promise<SavedReply[]> {
  const { replies } = fieldsOf(await textOf(file), file);
  if (!Array.isArray(replies)) throw new BadInput(`${file} has no list "replies".`);
  const seen = new Set<string>();
  return replies.map((value: unknown, at) => {
    const where = `Reply ${at + 1} in ${file}`;
    if (typeof value !== 'object' || value === null) throw new BadInput(`${where} is no object.`);
    const fields = value as Fields;
    const id = word(fields, 'id', where);
    if (seen.has(id)) throw new BadInput(`${where} has the id "${id}" of another reply.`);
    seen.add(id);
    const text = word(fields, 'text', where);
    const examples = list(fields, 'examples', where);
    return {
      id: replyId(id),
      title: optional(fields, 'title', where),
      text,
      lang:
        primaryTag(optional(fields, 'lang', where)) || languageOf(`${text} ${examples.join(' ')}`),
      // A library says nothing of situations; the same one for all decides nothing.
      situation: 'question',
      tags: list(fields, 'tags', where),
      examples,
      createdAt: 0,
      updatedAt: 0,
    };
  });
}

/** Empty where the tag names no language: "English", "und". */
const primaryTag = (tag: string) => {
  const [primary = ''] = tag.trim().toLowerCase().split(/[-_]/);
  return /^[a-z]{2,3}$/.test(primary) && primary !== 'und' ? primary : '';
};

/**
 * What a file says was done with replies, in its order. Replies that the library has no longer teach
 * nothing, as in the extension.
 * @param passOver hears of each line with such a reply
 * @throws {BadInput}
 */
export async function readUses(
  file: string,
  library: readonly SavedReply[],
  passOver: (what: string) => void,
): Promise<ReplyUse[]> {
  const langs = new Map<string, string>(library.map(({ id, lang }) => [id, lang]));
  return linesOf(await textOf(file)).flatMap(({ line, number }) => {
    const where = `Line ${number} of ${file}`;
    const fields = fieldsOf(line, where);
    const text = word(fields, 'text', where);
    const reply = word(fields, 'replyId', where);
    const outcome = word(fields, 'outcome', where) as UseOutcome;
    if (!useOutcomes.includes(outcome)) {
      throw new BadInput(`${where}: the outcome is none of ${useOutcomes.join(', ')}.`);
    }
    const own = langs.get(reply);
    if (own === undefined) {
      passOver(`${where} is passed over: no reply has the id "${reply}".`);
      return [];
    }
    return {
      id: String(number),
      brand: '',
      replyId: replyId(reply),
      outcome,
      text: remembered(text),
      lang: languageOf(text, own),
      at: number,
    };
  });
}

/** A comment for which replies are looked for. */
export interface Question {
  readonly id: string | number;
  readonly text: string;
  readonly lang?: string;
}

/**
 * One line of standard input.
 * @throws {BadInput}
 */
export function readQuestion(line: string, number: number): Question {
  const where = `Line ${number} of the input`;
  const fields = fieldsOf(line, where);
  word(fields, 'id', where);
  const text = word(fields, 'text', where);
  const lang = optional(fields, 'lang', where);
  return { id: fields.id as string | number, text, ...(lang !== '' && { lang }) };
}

/** Lines that say something, with their numbers. */
export const linesOf = (text: string): { line: string; number: number }[] =>
  text
    .split('\n')
    .map((line, at) => ({ line: line.trim(), number: at + 1 }))
    .filter(({ line }) => line !== '');
