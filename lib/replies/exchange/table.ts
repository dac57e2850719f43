import { replyChannels, situations } from '../../domain/reply.ts';
import type { ReplyFileRemark } from '../../domain/reply-import.ts';
import { headings } from './csv-headings.ts';
import { ownMacros } from './expander-macros.ts';
import { hasPicture, isHtml, textOfHtml } from './html-text.ts';
import { ownMustaches } from './mustaches.ts';
import { ownPlaceholder } from './placeholders.ts';
import { bareShortcut, type FileReading, type IncomingReply, titleFrom } from './reply-format.ts';

export type Column = keyof typeof headings;
export const columns = Object.keys(headings) as Column[];

/** A row of a table, whatever file it stands in. */
export interface Row {
  readonly cells: readonly string[];
  /** Where it stands in the file, as a person would look for it. */
  readonly at: string;
}

/** Replies out of a table's rows; without headings `order` says what the cells are. */
export function readTable(
  rows: readonly Row[],
  order: readonly (Column | null)[],
  headed: boolean,
): FileReading {
  const replies: IncomingReply[] = [];
  const remarks: ReplyFileRemark[] = [];
  const [first, ...others] = rows;
  // A column that Inlay has no place for, or has from another column.
  first?.cells.forEach((heading, index) => {
    const column = order[index];
    const lost = !column || order.indexOf(column) < index;
    if (headed && lost && heading.trim() && others.some(({ cells }) => cells[index]?.trim())) {
      remarks.push({ at: first.at, type: 'command-left-out', what: heading.trim() });
    }
  });
  const ours = order.includes('situation');
  for (const { cells: row, at } of headed ? others : rows) {
    const cells = cellsOf(row, order);
    // More cells than headings: a text with the separator in it, and no quotes around it.
    const torn = headed && row.slice(order.length).some((cell) => cell.trim() !== '');
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
}

/** `{First Name}`, as expanders write it. */
const braced = /(?<!\{)\{\s*(\p{L}[\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_.-]+)*)\s*\}(?!\})/gu;

/** A text of another tool as a reply has it: plain, with Inlay's own placeholders. */
function ownText(written: string, at: string, remarks: ReplyFileRemark[]): string {
  const rich = isHtml(written);
  if (rich) remarks.push({ at, type: 'looks-left-out' });
  if (rich && hasPicture(written)) remarks.push({ at, type: 'picture-left-out' });
  const plain = rich ? textOfHtml(written) : written;
  return ownMacros(ownMustaches(plain, at, remarks), at, remarks).replace(
    braced,
    (_, name: string) => ownPlaceholder(name),
  );
}

const plainHeading = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\s_-]+/gu, '');

/** What a heading says that its column holds: "Body", "Template body", "متن پاسخ". */
export function columnOf(heading: string): Column | null {
  const whole = columnCalled(heading);
  if (whole) return whole;
  const parts = heading.trim().split(/[\s_-]+|(?<=\p{Ll})(?=\p{Lu})/u);
  if (parts.length < 2 || parts.length > 3) return null;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  // English names the thing first, Persian the part.
  if (parts.slice(0, -1).every(isThing)) return columnCalled(last);
  return parts.slice(1).every(isThing) ? columnCalled(first) : null;
}

/** What a heading may say that a row is, beside what the column holds. */
const things = new Set(
  'template snippet reply response canned message saved quick macro phrase item'.split(' '),
);
const isThing = (part: string) => things.has(plainHeading(part)) || columnCalled(part) === 'text';

function columnCalled(name: string): Column | null {
  const plain = plainHeading(name);
  return (
    columns.find((column) => headings[column].some((each) => plainHeading(each) === plain)) ?? null
  );
}

/**
 * What the columns of a table hold, by its headings; null where they tell too little. Where two are
 * known and the text is not, it is the other column with most in it.
 */
export function columnsOf(
  names: readonly string[],
  rows: readonly (readonly string[])[],
): readonly (Column | null)[] | null {
  const found = names.map(columnOf);
  if (found.includes('text')) return found;
  if (
    found.filter(
      (column) =>
        column === 'title' || column === 'shortcut' || column === 'tags' || column === 'folder',
    ).length < 2
  )
    return null;
  const size = (index: number) => rows.reduce((sum, cells) => sum + (cells[index]?.length ?? 0), 0);
  let longest = -1;
  found.forEach((column, index) => {
    if (column === null && size(index) > 0 && (longest < 0 || size(index) > size(longest)))
      longest = index;
  });
  return longest < 0 ? null : found.map((column, index) => (index === longest ? 'text' : column));
}

type Cells = Partial<Record<Column, string>>;

function cellsOf(row: readonly string[], order: readonly (Column | null)[]): Cells {
  const cells: Cells = {};
  row.forEach((cell, index) => {
    const column = order[index];
    if (column && !cells[column]) cells[column] = cell.replaceAll('\r\n', '\n');
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
