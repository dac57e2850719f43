import type { ReplyFileRemark } from '../../domain/reply-import.ts';
import { defineReplyFormat, type FileReading, isObject, textIn } from './reply-format.ts';
import { type Column, columnsOf, type Row, readTable } from './table.ts';

/**
 * Any other tool's lists of replies in JSON: arrays of objects, or objects by their ids, bare or
 * beside other things, read by the names of their fields as a table is by its headings.
 */
export const jsonList = defineReplyFormat({
  id: 'list',
  read(content) {
    if (content.type !== 'json') return null;
    const lists = listsIn(content.value, '', deepest);
    if (lists.length === 0) return null;
    const readings = lists.map((list) => readList(list, lists.length > 1 ? `${list.name} #` : '#'));
    return {
      replies: readings.flatMap(({ replies }) => replies),
      remarks: readings.flatMap(({ remarks }) => remarks),
    };
  },
});

/** Entries of which some have a text and a title or shortcut: what else a file of settings holds are no replies. */
interface List {
  /** The field that holds it; '' for the whole file. */
  readonly name: string;
  readonly entries: readonly unknown[];
  readonly fields: readonly string[];
  readonly order: readonly (Column | null)[];
}

/** How deep in a file a list may stand: a backup holds it beside other things. */
const deepest = 3;

/** Every list in a file; what stands within the replies of one is no further list. */
function listsIn(value: unknown, name: string, depth: number): readonly List[] {
  const inner: readonly unknown[] = isObject(value) ? Object.values(value) : [];
  const entries: readonly unknown[] = Array.isArray(value)
    ? value
    : inner.every(isObject)
      ? inner
      : [];
  const fields = [...new Set(entries.filter(isObject).flatMap((each) => Object.keys(each)))];
  const order = columnsOf(fields, []);
  if (order?.some((column) => column === 'title' || column === 'shortcut')) {
    return [{ name, entries, fields, order }];
  }
  if (depth === 0 || !isObject(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => listsIn(each, key, depth - 1));
}

function readList({ entries, fields, order }: List, place: string): FileReading {
  const strangers: ReplyFileRemark[] = [];
  const rows = entries.flatMap((entry, index): Row[] => {
    const at = `${place}${index + 1}`;
    if (isObject(entry)) {
      return [{ at, cells: fields.map((name, column) => cellOf(entry[name], order[column])) }];
    }
    strangers.push({ at, type: 'not-a-reply' });
    return [];
  });
  const { replies, remarks } = readTable(
    [{ cells: fields, at: `${place}1` }, ...rows],
    order,
    true,
  );
  return { replies, remarks: [...strangers, ...remarks] };
}

/** Several values stand on lines of their own, as in a table; what no column takes only has to show. */
function cellOf(value: unknown, column: Column | null | undefined): string {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const text = list.flatMap((one) => textIn(one) ?? []).join('\n');
  return text === '' && !column && list.some(hasFields) ? '…' : text;
}

const hasFields = (value: unknown) => isObject(value) && Object.keys(value).length > 0;
