import type { ReplyFileRemark } from '../../domain/reply-import.ts';
import { ownPlaceholder } from './placeholders.ts';

/** TextExpander: `%filltext:name=Order:default=none%`, `%fillpopup:name=Topic:default=a:b:c%`, `%|`. */
const fill = /%fill(text|area|popup|part)?:([^%\n]*)%/giu;
const ends = /%fillpartend%/giu;
/** Beeftext: `#{input:name}`, `#{cursor}`. */
const hash = /#\{([a-z]+)(?::([^{}\n]*))?\}/giu;
const cursor = /(?<!\d)%\||#\{cursor\}/gu;
const command = /%(?:clipboard|key:[a-z]+%|snippet:[^%\n]*%)/giu;

/** A text with the fields of text expanders in Inlay's writing; what they compute goes, and is named. */
export function ownMacros(text: string, at: string, remarks: ReplyFileRemark[]): string {
  const leaveOut = (what: string) => {
    remarks.push({ at, type: 'command-left-out', what });
    return '';
  };
  return text
    .replace(cursor, '')
    .replace(ends, leaveOut)
    .replace(fill, (raw: string, kind: string | undefined, settings: string) => {
      const parts = settings.split(':');
      const named = (key: string) =>
        parts.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1);
      const name = named('name') ?? (parts[0]?.includes('=') ? undefined : parts[0]);
      const own =
        kind?.toLowerCase() === 'part' ? '' : ownPlaceholder(name ?? 'words', named('default'));
      if (own === '') return leaveOut(raw);
      const others = parts.filter((part) => !part.includes('=') && part !== name);
      for (const what of kind ? others : []) leaveOut(what);
      return own;
    })
    .replace(hash, (raw: string, kind: string, name: string | undefined) => {
      const own = kind.toLowerCase() === 'input' ? ownPlaceholder(name ?? 'words') : '';
      return own === '' ? leaveOut(raw) : own;
    })
    .replace(command, leaveOut);
}
