import type { ReplyFileRemark } from '../../domain/reply-import.ts';
import { hasPicture, linkText, textOfHtml } from './html-text.ts';
import { ownPlaceholder } from './placeholders.ts';
import {
  bareShortcut,
  defineReplyFormat,
  type IncomingReply,
  isObject,
  textIn,
  titleFrom,
} from './reply-format.ts';

/** `{formtext: name=Order; default=unknown}`: a command, its first value, its settings. */
const command = /\{([a-z]+)(?::([^{}]*))?\}/giu;
/** What computes, or stands around a part: it has no settings, and is no word to be asked for. */
const bareCommand =
  /\{(?:=[^{}]*|else|elseif|end[a-z]+|repeat|clipboard|time|user|site|enter|tab)\}/giu;
/** What somebody wrote for themselves: it is never put in. */
const note = /\{note(?::[^{}]*)?\}[\s\S]*?\{endnote\}/giu;
const asks = new Set(['formtext', 'formparagraph', 'formmenu', 'formdate']);

/**
 * Text Blaze's export of one folder or of all: `{ folders: [{ name, snippets: [{ name, shortcut,
 * text, html }] }] }`. Magical's users come with a CSV, which the CSV reader takes.
 */
export const textBlaze = defineReplyFormat({
  id: 'text-blaze',
  read(content) {
    if (content.type !== 'json') return null;
    const folders = foldersIn(content.value);
    if (!folders.some(({ snippets }) => Array.isArray(snippets))) return null;
    const replies: IncomingReply[] = [];
    const remarks: ReplyFileRemark[] = [];
    const readFolder = (folder: Readonly<Record<string, unknown>>, above: readonly string[]) => {
      const name = textIn(folder.name)?.trim();
      const path = name ? [...above, name] : above;
      const snippets: readonly unknown[] = Array.isArray(folder.snippets) ? folder.snippets : [];
      snippets.forEach((snippet, index) => {
        const reply = isObject(snippet) ? replyOf(snippet, path, remarks) : null;
        if (reply) replies.push(reply);
        else if (!isObject(snippet)) {
          remarks.push({ at: `${name ?? ''} #${index + 1}`.trim(), type: 'not-a-reply' });
        }
      });
      const inner: readonly unknown[] = Array.isArray(folder.folders) ? folder.folders : [];
      for (const one of inner.filter(isObject)) readFolder(one, path);
    };
    for (const folder of folders) readFolder(folder, []);
    return { replies, remarks };
  },
});

/** The whole export, one folder of it, or a list of folders or of snippets. */
function foldersIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) {
    const entries = value.filter(isObject);
    const areSnippets = entries.some((entry) => 'shortcut' in entry && 'text' in entry);
    return areSnippets ? [{ snippets: value }] : entries;
  }
  if (!isObject(value)) return [];
  return Array.isArray(value.folders) ? value.folders.filter(isObject) : [value];
}

function replyOf(
  snippet: Readonly<Record<string, unknown>>,
  folder: readonly string[],
  remarks: ReplyFileRemark[],
): IncomingReply | null {
  const title = textIn(snippet.name)?.trim() ?? '';
  const written = textIn(snippet.shortcut)?.trim();
  const at = title || written || '?';
  const html = textIn(snippet.html) ?? '';
  const plain = textIn(snippet.text) ?? '';
  const rich = plain.trim() === '' && html.trim() !== '';
  if (hasPicture(html)) remarks.push({ at, type: 'picture-left-out' });
  if (/<(?:b|strong|i|em|u|a|table)\b/iu.test(html)) remarks.push({ at, type: 'looks-left-out' });
  const text = ownCommands(rich ? textOfHtml(html) : plain.replaceAll('\r\n', '\n'), at, remarks);
  if (text.trim() === '') {
    remarks.push({ at, type: 'no-text' });
    return null;
  }
  const shortcut = bareShortcut(written);
  if (written && !shortcut) remarks.push({ at, type: 'shortcut-left-out', what: written });
  return {
    at,
    title: title || titleFrom(text),
    text,
    ...(folder.length > 0 && { folder }),
    ...(shortcut && { shortcut }),
  };
}

function ownCommands(text: string, at: string, remarks: ReplyFileRemark[]): string {
  const leaveOut = (raw: string) => {
    remarks.push({ at, type: 'command-left-out', what: raw });
    return '';
  };
  const left = text.replace(note, leaveOut).replace(bareCommand, leaveOut);
  return left.replace(command, (raw: string, name: string, settings: string | undefined) => {
    const word = name.toLowerCase();
    if (settings === undefined && word !== 'cursor' && !asks.has(word)) return raw;
    if (asks.has(word)) {
      const { label, fallback, others } = settingsOf(settings ?? '', word);
      const own = ownPlaceholder(label, fallback);
      for (const what of own ? others : []) remarks.push({ at, type: 'command-left-out', what });
      if (own) return own;
    }
    if (word === 'link') {
      const { label, first } = settingsOf(settings ?? '', word);
      if (first) return linkText(label, first);
    }
    return word === 'cursor' ? '' : leaveOut(raw);
  });
}

/** `name=…; default=…`; a menu's first value is what it shows at first, the others can be chosen. */
function settingsOf(
  settings: string,
  command: string,
): { label: string; fallback?: string; first?: string; others: readonly string[] } {
  const plain: string[] = [];
  const named = new Map<string, string>();
  for (const part of settings.split(';')) {
    const [, key, value = ''] = /^\s*([a-z]+)\s*=\s*(.*?)\s*$/iu.exec(part) ?? [];
    if (key) named.set(key.toLowerCase(), value);
    else if (part.trim()) plain.push(part.trim());
  }
  const menu = command === 'formmenu';
  const fallback = named.get('default') ?? (menu ? plain[0] : undefined);
  const unnamed = command === 'link' ? (named.get('text') ?? '') : menu ? 'choice' : 'words';
  return {
    label: named.get('name') ?? unnamed,
    others: menu ? plain.filter((one) => one !== fallback) : [],
    ...(plain[0] !== undefined && { first: plain[0] }),
    ...(fallback !== undefined && { fallback }),
  };
}
