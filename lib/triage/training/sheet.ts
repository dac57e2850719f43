import type { Features } from '../models/features.ts';

/** Rows as lists of columns, one column a feature; flat arrays, because there are millions. */
export interface Sheet {
  /** Where each row begins in `columns`; one more than there are rows. */
  readonly starts: Int32Array;
  /** Where its words end and its runs of letters begin. */
  readonly splits: Int32Array;
  readonly columns: Int32Array;
  /** Value of every word and of every run in a row: both kinds have length 1 together. */
  readonly ofWord: Float32Array;
  readonly ofRun: Float32Array;
  /** Hash of every column, and how many rows have it. */
  readonly hashes: Uint32Array;
  readonly rows: Int32Array;
}

/** Lays out the features that at least `leastRows` rows have. */
export function sheetOf(features: readonly Features[], leastRows: number): Sheet {
  const starts = new Int32Array(features.length + 1);
  features.forEach(({ hashes }, row) => {
    starts[row + 1] = (starts[row] as number) + hashes.length;
  });
  const columns = new Int32Array(starts[features.length] as number);
  const numbers = numbering();
  let next = 0;
  for (const { hashes } of features) {
    for (const hash of hashes) columns[next++] = numbers.of(hash);
  }
  const hashes = numbers.hashes();
  const rows = new Int32Array(hashes.length);
  for (const column of columns) rows[column] = (rows[column] as number) + 1;
  const whole: Sheet = {
    starts,
    splits: Int32Array.from(features, ({ words }, row) => (starts[row] as number) + words),
    columns,
    ofWord: Float32Array.from(features, (each) => 1 / Math.sqrt(Math.max(1, each.words))),
    ofRun: Float32Array.from(
      features,
      (each) => 1 / Math.sqrt(Math.max(1, each.hashes.length - each.words)),
    ),
    hashes,
    rows,
  };
  return without(whole, (column) => (rows[column] as number) < leastRows);
}

/** The sheet without some columns; what stays keeps its values. */
export function without(sheet: Sheet, dropped: (column: number) => boolean): Sheet {
  const renamed = new Int32Array(sheet.hashes.length).fill(-1);
  let kept = 0;
  for (let column = 0; column < renamed.length; column++) {
    if (!dropped(column)) renamed[column] = kept++;
  }
  const hashes = new Uint32Array(kept);
  const rows = new Int32Array(kept);
  renamed.forEach((name, column) => {
    if (name < 0) return;
    hashes[name] = sheet.hashes[column] as number;
    rows[name] = sheet.rows[column] as number;
  });
  const starts = new Int32Array(sheet.starts.length);
  const splits = new Int32Array(sheet.splits.length);
  const columns = new Int32Array(sheet.columns.length);
  let next = 0;
  const copy = (from: number, to: number): void => {
    for (let k = from; k < to; k++) {
      const name = renamed[sheet.columns[k] as number] as number;
      if (name >= 0) columns[next++] = name;
    }
  };
  sheet.splits.forEach((split, row) => {
    copy(sheet.starts[row] as number, split);
    splits[row] = next;
    copy(split, sheet.starts[row + 1] as number);
    starts[row + 1] = next;
  });
  return { ...sheet, starts, splits, columns: columns.slice(0, next), hashes, rows };
}

/** Numbers hashes in the order of their first coming; open addressing, for the sake of speed. */
function numbering() {
  let slots = new Int32Array(1 << 16);
  let hashes = new Uint32Array(1 << 15);
  let size = 0;
  const place = (hash: number): number => {
    const mask = slots.length - 1;
    let at = hash & mask;
    for (;;) {
      const number = slots[at] as number;
      if (number === 0 || hashes[number - 1] === hash) return at;
      at = (at + 1) & mask;
    }
  };
  const grow = (): void => {
    const longer = new Uint32Array(hashes.length * 2);
    longer.set(hashes);
    hashes = longer;
    slots = new Int32Array(slots.length * 2);
    for (let number = 0; number < size; number++) {
      slots[place(hashes[number] as number)] = number + 1;
    }
  };
  return {
    of(hash: number): number {
      let at = place(hash);
      if (slots[at] === 0) {
        if (size === hashes.length) {
          grow();
          at = place(hash);
        }
        hashes[size++] = hash;
        slots[at] = size;
      }
      return (slots[at] as number) - 1;
    },
    hashes: () => hashes.slice(0, size),
  };
}
