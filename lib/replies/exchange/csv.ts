import Papa from 'papaparse';
import type { SavedReply } from '../../domain/reply.ts';
import { defineReplyFormat } from './reply-format.ts';
import { type Column, columns, columnsOf, type Row, readTable } from './table.ts';

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
    const known = columnsOf(
      first.cells,
      others.map(({ cells }) => cells),
    );
    if (!known && rows.some(({ cells }) => cells.length !== first.cells.length)) return null;
    return readTable(rows, known ?? ['shortcut', 'text', 'title'], known !== null);
  },
});

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
    if (cells.some((cell) => cell.trim() !== ''))
      rows.push({ cells: cells.map(unguarded), at: `${line}` });
    line += 1;
    for (const cell of cells) line += cell.match(/\r\n?|\n/gu)?.length ?? 0;
  }
  const fatal = table.errors.find(({ type }) => type === 'Quotes');
  return { rows, ...(fatal && { brokenAt: `${lines[fatal.row ?? 0] ?? line}` }) };
}

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
