import Papa from 'papaparse';
import { replyChannels, type SavedReply, situations } from '../../domain/reply.ts';
import type { ReplyFileRemark } from '../../domain/reply-import.ts';
import { headings } from './csv-headings.ts';
import { hasPicture, isHtml, textOfHtml } from './html-text.ts';
import { ownMustaches } from './mustaches.ts';
import { ownPlaceholder } from './placeholders.ts';
import { bareShortcut, defineReplyFormat, type IncomingReply, titleFrom } from './reply-format.ts';

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
    const { rows, brokenAt } = rowsIn(content.text);
    const [first, ...others] = rows;
    if (!first || first.cells.length < 2) return null;
    if (brokenAt !== undefined) return { unreadable: 'broken', at: brokenAt };
    const named = first.cells.map(columnOf);
    const headed = named.includes('text');
    if (!headed && rows.some(({ cells }) => cells.length !== first.cells.length)) return null;
    const order = headed ? named : (['shortcut', 'text', 'title'] as const);
    const replies: IncomingReply[] = [];
    const remarks: ReplyFileRemark[] = [];
    // A column that Inlay has no place for, or has from another column.
    first.cells.forEach((heading, index) => {
      const column = named[index];
      const lost = !column || named.indexOf(column) < index;
      if (headed && lost && heading.trim() && others.some(({ cells }) => cells[index]?.trim())) {
        remarks.push({ at: first.at, type: 'command-left-out', what: heading.trim() });
      }
    });
    const ours = named.includes('situation');
    for (const { cells: row, at } of headed ? others : rows) {
      const cells = cellsOf(row, order);
      // More cells than headings: a text with the separator in it, and no quotes around it.
      const torn = headed && row.slice(named.length).some((cell) => cell.trim() !== '');
      if (torn) remarks.push({ at, type: 'not-a-reply' });
      else if (!cells.text?.trim()) remarks.push({ at, type: 'no-text' });
      else {
        const text = ours ? cells.text : ownText(cells.text, at, remarks);
        const { id, ...others } = cells;
        // Another tool's numbers are no names of our replies.
        replies.push(replyOf({ ...others, text, ...(ours && id && { id }) }, at, remarks));
      }
    }
    return { replies, remarks };
  },
});

/** `{First Name}`, as expanders write it. */
const braced = /(?<!\{)\{\s*(\p{L}[\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_.-]+)*)\s*\}(?!\})/gu;

/** A text of another tool as a reply has it: plain, with Inlay's own placeholders. */
function ownText(written: string, at: string, remarks: ReplyFileRemark[]): string {
  const rich = isHtml(written);
  if (rich) remarks.push({ at, type: 'looks-left-out' });
  if (rich && hasPicture(written)) remarks.push({ at, type: 'picture-left-out' });
  const plain = rich ? textOfHtml(written) : written;
  return ownMustaches(plain, at, remarks).replace(braced, (_, name: string) =>
    ownPlaceholder(name),
  );
}

interface Row {
  readonly cells: readonly string[];
  /** The line of the file that it begins on. */
  readonly at: string;
}

/** The rows of a table that are not empty, and the line where it cannot be read on. */
function rowsIn(text: string): { readonly rows: readonly Row[]; readonly brokenAt?: string } {
  // Excel says in a first line what stands between the cells.
  const told = /^\ufeff?sep=(.)(\r\n?|\n)/iu.exec(text);
  const plain = told ? text.slice(told[0].length) : text.replace(/^\ufeff/u, '');
  // Empty lines count for the place of a row, and would mislead the guess.
  const guess = Papa.parse(plain, { skipEmptyLines: 'greedy', preview: 20 }).meta.delimiter;
  const table = Papa.parse<string[]>(plain, { delimiter: told?.[1] ?? guess });
  const rows: Row[] = [];
  const lines: number[] = [];
  let line = told ? 2 : 1;
  for (const cells of table.data) {
    lines.push(line);
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, at: `${line}` });
    line += 1;
    for (const cell of cells) line += cell.match(/\r\n?|\n/gu)?.length ?? 0;
  }
  const fatal = table.errors.find(({ type }) => type === 'Quotes');
  return { rows, ...(fatal && { brokenAt: `${lines[fatal.row ?? 0] ?? line}` }) };
}

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
