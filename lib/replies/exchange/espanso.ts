import type { ReplyFileRemark } from '../../domain/reply-import.ts';
import { textOfHtml } from './html-text.ts';
import { textOfMarkdown } from './markdown-text.ts';
import { ownPlaceholder } from './placeholders.ts';
import {
  bareShortcut,
  type Content,
  defineReplyFormat,
  type IncomingReply,
  isObject,
  textIn,
  titleFrom,
} from './reply-format.ts';

/** `{{name}}` stands for one of the match's variables, `[[name]]` for a field of its form. */
const variable = /\{\{\s*([\p{L}\p{N}_.-]+)\s*\}\}/gu;
const field = /\[\[\s*([\p{L}\p{N}_ -]+)\s*\]\]/gu;

/**
 * An espanso match file (`match/*.yml`): `matches` with `trigger` or `triggers`, and `replace`,
 * `form`, `markdown` or `html` (espanso's documentation of matches, looked up on 2026-11-25).
 */
export const espanso = defineReplyFormat({
  id: 'espanso',
  read(content) {
    const values = valuesIn(content).filter(isObject);
    if (!values.some(({ matches, imports }) => Array.isArray(matches ?? imports))) return null;
    if (content.type === 'yaml' && content.brokenAt !== undefined) {
      return { unreadable: 'broken', at: content.brokenAt };
    }
    const replies: IncomingReply[] = [];
    const remarks: ReplyFileRemark[] = [];
    for (const value of values) {
      // Other files: each is brought in by itself.
      for (const other of Array.isArray(value.imports) ? value.imports : []) {
        remarks.push({ at: 'imports', type: 'command-left-out', what: textIn(other) ?? '?' });
      }
      const shared = variablesOf(value.global_vars);
      const matches: readonly unknown[] = Array.isArray(value.matches) ? value.matches : [];
      matches.forEach((match, index) => {
        if (!isObject(match)) {
          remarks.push({ at: `#${index + 1}`, type: 'not-a-reply' });
          return;
        }
        const reply = replyOf(match, index, { shared, matches }, remarks);
        if (reply) replies.push(reply);
      });
    }
    return { replies, remarks };
  },
});

type Fields = Readonly<Record<string, unknown>>;

/** What a match may use of its file. */
interface Surroundings {
  readonly shared: ReadonlyMap<string, Fields>;
  readonly matches: readonly unknown[];
}

/** A match may stand in another, that one in a third; more are a circle. */
const deepest = 4;

/** The variables of a match; another match's words stand for a variable that names it. */
function variablesFor(
  match: Fields,
  { shared, matches }: Surroundings,
  depth = 0,
): ReadonlyMap<string, Fields> {
  const found = new Map([...shared, ...variablesOf(match.vars)]);
  for (const [name, about] of found) {
    const params = isObject(about.params) ? about.params : {};
    if (about.type !== 'match' || depth >= deepest) continue;
    const other = matches
      .filter(isObject)
      .find((one) => triggersOf(one).includes(textIn(params.trigger) ?? ''));
    const words = other && textIn(other.replace);
    if (!other || words === undefined) continue;
    const inner = variablesFor(other, { shared, matches }, depth + 1);
    const echo = words.replace(variable, (raw: string, own: string) => {
      const known = inner.get(own);
      return known?.type === 'echo' && isObject(known.params)
        ? (textIn(known.params.echo) ?? raw)
        : raw;
    });
    // Words that nothing fills would be asked for under a name that this match does not know.
    if (!echo.includes('{{')) found.set(name, { type: 'echo', params: { echo } });
  }
  return found;
}

function valuesIn(content: Content): readonly unknown[] {
  if (content.type === 'text') return [];
  return content.type === 'json' ? [content.value] : content.values;
}

function replyOf(
  match: Fields,
  index: number,
  { shared, matches }: Surroundings,
  remarks: ReplyFileRemark[],
): IncomingReply | null {
  const written = triggersOf(match);
  const label = textIn(match.label)?.trim();
  const at = written[0] ?? label ?? `#${index + 1}`;
  const text = textOf(match, at, variablesFor(match, { shared, matches }), remarks);
  if (text.trim() === '') {
    const picture = textIn(match.image_path) !== undefined;
    remarks.push({ at, type: picture ? 'picture-left-out' : 'no-text' });
    return null;
  }
  const fitting = written.find((one) => bareShortcut(one) !== undefined);
  const shortcut = bareShortcut(fitting);
  if (!shortcut && (written.length > 0 || textIn(match.regex) !== undefined)) {
    remarks.push({ at, type: 'shortcut-left-out', what: written[0] ?? textIn(match.regex) ?? '' });
  }
  // A reply has one shortcut.
  for (const other of shortcut ? written : []) {
    if (other !== fitting) remarks.push({ at, type: 'command-left-out', what: other });
  }
  if (match.propagate_case === true) {
    remarks.push({ at, type: 'command-left-out', what: 'propagate_case' });
  }
  const terms = Array.isArray(match.search_terms)
    ? match.search_terms.flatMap((term) => textIn(term) ?? [])
    : [];
  return {
    at,
    title: label || titleFrom(text),
    text,
    ...(terms.length > 0 && { tags: terms }),
    ...(shortcut && { shortcut }),
  };
}

function triggersOf({ trigger, triggers }: Fields): readonly string[] {
  const all = Array.isArray(triggers) ? triggers : [trigger];
  return all.flatMap((one) => textIn(one) ?? []);
}

function textOf(
  match: Fields,
  at: string,
  variables: ReadonlyMap<string, Fields>,
  remarks: ReplyFileRemark[],
): string {
  const html = textIn(match.html);
  const form = textIn(match.form);
  const markdown = textIn(match.markdown);
  const rich = markdown === undefined ? html && textOfHtml(html) : textOfMarkdown(markdown);
  const written = textIn(match.replace) ?? form ?? rich ?? '';
  if (html !== undefined || markdown !== undefined) {
    remarks.push({ at, type: 'looks-left-out' });
  }
  const fields = isObject(match.form_fields) ? match.form_fields : {};
  const filled = written
    .replaceAll('\r\n', '\n')
    .replace(variable, (raw: string, name: string) => {
      const own = ofVariable(name, variables, (what) =>
        remarks.push({ at, type: 'command-left-out', what }),
      );
      if (own === null) remarks.push({ at, type: 'command-left-out', what: raw });
      return own ?? '';
    })
    .replaceAll('$|$', '');
  if (form === undefined) return filled.replace(/\n+$/u, '');
  return filled
    .replace(field, (_, name: string) => {
      const about = fields[name.trim()];
      if (!isObject(about)) return ownPlaceholder(name);
      const fallback = textIn(about.default);
      for (const what of choicesIn(about.values)) {
        if (what !== fallback) remarks.push({ at, type: 'command-left-out', what });
      }
      return ownPlaceholder(name, fallback);
    })
    .replace(/\n+$/u, '');
}

/** Words that stay the same stand in the text; what a person types is asked; the rest is lost. */
function ofVariable(
  name: string,
  variables: ReadonlyMap<string, Fields>,
  onLeftOut: (words: string) => void,
): string | null {
  // `{{form.field}}`: a field of a form that is declared as a variable.
  const [head = '', inner] = name.split('.');
  const declared = variables.get(head);
  const type = declared && textIn(declared.type);
  const params = declared && isObject(declared.params) ? declared.params : {};
  if (type === 'echo') return textIn(params.echo) ?? '';
  if (type === undefined || type === 'form') return ownPlaceholder(inner ?? name) || null;
  if (type === 'choice' || type === 'random') {
    const [first, ...others] = choicesIn(params.values ?? params.choices);
    others.forEach(onLeftOut);
    return ownPlaceholder(name, first) || null;
  }
  return null;
}

/** What a person could choose from: a list, or lines. */
function choicesIn(values: unknown): readonly string[] {
  if (typeof values === 'string') return values.split('\n').filter((line) => line.trim() !== '');
  const list: readonly unknown[] = Array.isArray(values) ? values : [];
  return list.flatMap((one) => (isObject(one) ? textIn(one.label) : textIn(one)) ?? []);
}

function variablesOf(list: unknown): ReadonlyMap<string, Fields> {
  const found = new Map<string, Fields>();
  for (const entry of Array.isArray(list) ? list : []) {
    const name = isObject(entry) ? textIn(entry.name) : undefined;
    if (isObject(entry) && name) found.set(name, entry);
  }
  return found;
}
