/** A text with its label for one question, and how much it counts. */
export interface Example<Label> {
  readonly text: string;
  readonly label: Label;
  readonly source: string;
  readonly trains: number;
  readonly tunes: number;
}

/**
 * Numbers for the sources of rows. Parts of one source (`source/part`) share one: they were labelled
 * by the same people, and a part may hold one label alone.
 */
export function groupNumbers(list: readonly Example<unknown>[]): Int32Array {
  const groups = list.map(({ source }) => source.split('/')[0] as string);
  const names = [...new Set(groups)];
  return Int32Array.from(groups, (group) => names.indexOf(group));
}
