import Papa from 'papaparse';
import { replyChannels, type SavedReply, situations } from '../../domain/reply.ts';
import type { ReplyFileRemark } from '../../domain/reply-import.ts';
import { bareShortcut, defineReplyFormat, type IncomingReply, titleFrom } from './reply-format.ts';

/** What a heading may be called, by what it holds; compared without case and signs. */
const headings = {
  title: [
    'title',
    'name',
    'label',
    'subject',
    'description',
    'عنوان',
    'tytuł',
    'tytul',
    'nazwa',
    'τίτλος',
  ],
  text: [
    'text',
    'content',
    'body',
    'reply',
    'response',
    'message',
    'snippet',
    'template',
    'replacement',
    'replace',
    'expansion',
    'expandsto',
    'cannedresponse',
    'متن',
    'پاسخ',
    'نص',
    'الرد',
    'tekst',
    'treść',
    'odpowiedź',
    'κείμενο',
    'απάντηση',
  ],
  shortcut: [
    'shortcut',
    'trigger',
    'shortcode',
    'short_code',
    'abbreviation',
    'keyword',
    'hotkey',
    'میانبر',
    'اختصار',
    'skrót',
    'συντόμευση',
  ],
  lang: ['lang', 'language', 'locale', 'زبان', 'لغة', 'język', 'γλώσσα'],
  folder: ['folder', 'category', 'group', 'پوشه', 'مجلد', 'folder', 'kategoria', 'φάκελος'],
  tags: ['tags', 'tag', 'labels', 'keywords', 'برچسب', 'وسوم', 'tagi', 'ετικέτες'],
  situation: ['situation'],
  channels: ['channels', 'channel'],
  examples: ['examples', 'example'],
  openers: ['openers', 'opener'],
  id: ['id'],
} as const;
type Column = keyof typeof headings;
const columns = Object.keys(headings) as Column[];

/**
 * A table of replies (CSV, or with semicolons or tabs between), with headings in any order. Without
 * headings the first column is the shortcut and the second the text, as Magical, Beeftext and most
 * expanders write them. Several values in one cell stand on lines of their own.
 */
export const csv = defineReplyFormat({
  id: 'csv',
  read(content) {
    if (content.type !== 'text') return null;
    const table = Papa.parse<string[]>(content.text.replace(/^\ufeff/u, ''), {
      skipEmptyLines: 'greedy',
    });
    const [first, ...others] = table.data;
    if (!first || first.length < 2) return null;
    const fatal = table.errors.find(({ type }) => type === 'Quotes');
    if (fatal) return { unreadable: 'broken', at: `${(fatal.row ?? 0) + 1}` };
    const named = first.map(columnOf);
    const headed = named.includes('text');
    if (!headed && table.data.some(({ length }) => length !== first.length)) return null;
    const order = headed ? named : (['shortcut', 'text', 'title'] as const);
    const replies: IncomingReply[] = [];
    const remarks: ReplyFileRemark[] = [];
    (headed ? others : table.data).forEach((row, index) => {
      const at = `${index + (headed ? 2 : 1)}`;
      const cells = cellsOf(row, order);
      if (!cells.text?.trim()) remarks.push({ at, type: 'no-text' });
      else replies.push(replyOf(cells, at, remarks));
    });
    return { replies, remarks };
  },
});

const plainHeading = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\s_-]+/gu, '');

function columnOf(heading: string): Column | null {
  const plain = plainHeading(heading);
  return (
    columns.find((column) => headings[column].some((name) => plainHeading(name) === plain)) ?? null
  );
}

type Cells = Partial<Record<Column, string>>;

function cellsOf(row: readonly string[], order: readonly (Column | null)[]): Cells {
  const cells: Cells = {};
  row.forEach((cell, index) => {
    const column = order[index];
    if (column && cells[column] === undefined)
      cells[column] = unguarded(cell).replaceAll('\r\n', '\n');
  });
  return cells;
}

function replyOf(cells: Cells, at: string, remarks: ReplyFileRemark[]): IncomingReply {
  const text = cells.text ?? '';
  const written = cells.shortcut?.trim();
  const shortcut = bareShortcut(written);
  if (written && !shortcut) remarks.push({ at, type: 'shortcut-left-out', what: written });
  const situation = situations.find((one) => one === cells.situation?.trim());
  const channels = replyChannels.filter((one) => several(cells.channels).includes(one));
  const folder = filled(cells.folder?.split(/\s*\/\s*/u));
  const tags = filled(several(cells.tags, /[\n,;،]/u));
  const examples = filled(several(cells.examples));
  const openers = filled(several(cells.openers));
  const id = cells.id?.trim();
  const lang = cells.lang?.trim().toLowerCase().slice(0, 35);
  return {
    at,
    title: cells.title?.trim() || titleFrom(text),
    text,
    ...(id && { id }),
    ...(lang && { lang }),
    ...(situation && { situation }),
    ...(folder && { folder }),
    ...(tags && { tags }),
    ...(examples && { examples }),
    ...(openers && { openers }),
    ...(channels.length > 0 && { channels }),
    ...(shortcut && { shortcut }),
  };
}

/** The values that are not empty, where there are any. */
const filled = (values: readonly string[] | undefined): readonly string[] | undefined => {
  const some = values?.filter((value) => value !== '') ?? [];
  return some.length > 0 ? some : undefined;
};

const several = (cell: string | undefined, between: RegExp = /\n/u): readonly string[] =>
  (cell ?? '')
    .split(between)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/**
 * A cell that begins like a formula gets a "'" before it, so that a spreadsheet shows words and
 * computes nothing; reading takes one away again.
 */
const guarded = (cell: string) => (/^'*[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string) => (/^'+[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell);

/** The replies that were not deleted, as a table; wordings beside the first one stay in Inlay's own file. */
export function writeCsv(replies: readonly SavedReply[]): string {
  const rows = replies
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map((reply) => columns.map((column) => guarded(cellOf(reply, column))));
  return `\ufeff${Papa.unparse([columns, ...rows])}\r\n`;
}

function cellOf(reply: SavedReply, column: Column): string {
  const value = reply[column];
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  return value.join(column === 'folder' ? '/' : '\n');
}
