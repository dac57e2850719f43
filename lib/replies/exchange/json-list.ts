import { type Content, defineReplyFormat, isObject, textIn } from './reply-format.ts';
import { columnOf, columnsOf, type Row, readTable } from './table.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Any other tool's list of replies in JSON: an array of objects, or objects by their ids, bare or
 * beside other things, read by the names of their fields as a table is by its headings.
 */
export const jsonList = defineReplyFormat({
  id: 'list',
  read(content) {
    const objects = listIn(content);
    if (objects.length === 0) return null;
    const names = [...new Set(objects.flatMap((each) => Object.keys(each)))];
    const rows = objects.map(
      (fields, index): Row => ({
        cells: names.map((name) => cellOf(fields[name])),
        at: `#${index + 1}`,
      }),
    );
    const order = columnsOf(names, []);
    const named = order?.some((column) => column === 'title' || column === 'shortcut');
    if (!order || !named) return null;
    return readTable([{ cells: names, at: '#1' }, ...rows], order, true);
  },
});

/** A field that holds a text and says so: what else a file of settings holds are no replies. */
const haveTexts = (list: readonly Fields[]) =>
  list.some((each) => Object.keys(each).some((name) => columnOf(name) === 'text'));

/** How deep in a file a list may stand: a backup holds it beside other things. */
const deepest = 3;

/** The list of objects with texts in a file: the longest where there are several. */
function listIn(content: Content): readonly Fields[] {
  if (content.type !== 'json') return [];
  const lists = listsIn(content.value, deepest).filter(haveTexts);
  return lists.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** Every array of objects, and every object of objects by their ids. */
function listsIn(value: unknown, depth: number): (readonly Fields[])[] {
  if (Array.isArray(value)) return [value.filter(isObject)];
  if (!isObject(value)) return [];
  const inner: readonly unknown[] = Object.values(value);
  const own = inner.length > 0 && inner.every(isObject) ? [inner.filter(isObject)] : [];
  return depth === 0 ? own : [...own, ...inner.flatMap((each) => listsIn(each, depth - 1))];
}

/** Several values stand on lines of their own, as in a table. */
function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.flatMap((one) => textIn(one) ?? []).join('\n');
  return textIn(value) ?? '';
}
