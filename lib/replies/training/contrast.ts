/** A text as the rows of its words. */
export type Bag = readonly number[];

/** Word vectors in training: rows of `dimensions` numbers, one a word. */
export interface Table {
  readonly dimensions: number;
  readonly values: Float32Array;
  /** Sum of squared slopes of each value, for Adagrad. */
  readonly slopes: Float32Array;
}

export type Random = () => number;

/** Mulberry32: small, and the same everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function newTable(rows: number, dimensions: number, random: Random): Table {
  const values = new Float32Array(rows * dimensions);
  for (let i = 0; i < values.length; i++) values[i] = (random() + random() + random() - 1.5) * 0.2;
  return { dimensions, values, slopes: new Float32Array(values.length).fill(0.01) };
}

interface Embedded {
  readonly bags: readonly Bag[];
  /** Unit vectors, one a bag. */
  readonly unit: Float32Array;
  readonly lengths: Float32Array;
}

function embed({ dimensions: d, values }: Table, bags: readonly Bag[]): Embedded {
  const unit = new Float32Array(bags.length * d);
  const lengths = new Float32Array(bags.length);
  bags.forEach((bag, b) => {
    for (const row of bag) {
      for (let i = 0; i < d; i++)
        unit[b * d + i] = (unit[b * d + i] ?? 0) + (values[row * d + i] ?? 0);
    }
    let sum = 1e-12;
    for (let i = 0; i < d; i++) sum += (unit[b * d + i] ?? 0) ** 2;
    const length = Math.sqrt(sum);
    lengths[b] = length;
    for (let i = 0; i < d; i++) unit[b * d + i] = (unit[b * d + i] ?? 0) / length;
  });
  return { bags, unit, lengths };
}

/** Carries the slope of the unit vectors down to the words and takes one Adagrad step. */
function learn(table: Table, { bags, unit, lengths }: Embedded, slope: Float32Array, rate: number) {
  const { dimensions: d, values, slopes } = table;
  bags.forEach((bag, b) => {
    let along = 0;
    for (let i = 0; i < d; i++) along += (unit[b * d + i] ?? 0) * (slope[b * d + i] ?? 0);
    for (let i = 0; i < d; i++) {
      const down = ((slope[b * d + i] ?? 0) - along * (unit[b * d + i] ?? 0)) / (lengths[b] ?? 1);
      for (const row of bag) {
        const at = row * d + i;
        const sum = (slopes[at] ?? 0) + down * down;
        slopes[at] = sum;
        values[at] = (values[at] ?? 0) - (rate * down) / Math.sqrt(sum);
      }
    }
  });
}

/** All dot products of two lists of vectors, divided by the temperature. */
function products(a: Float32Array, b: Float32Array, d: number, temperature: number): Float32Array {
  const n = a.length / d;
  const m = b.length / d;
  const out = new Float32Array(n * m);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      let sum = 0;
      for (let k = 0; k < d; k++) sum += (a[i * d + k] as number) * (b[j * d + k] as number);
      out[i * m + j] = sum / temperature;
    }
  }
  return out;
}

/** out += G · B, scaled. */
function spread(g: Float32Array, b: Float32Array, d: number, scale: number, out: Float32Array) {
  const m = b.length / d;
  const n = g.length / m;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      const weight = (g[i * m + j] as number) * scale;
      if (Math.abs(weight) < 1e-8) continue;
      for (let k = 0; k < d; k++)
        out[i * d + k] = (out[i * d + k] as number) + weight * (b[j * d + k] as number);
    }
  }
}

function softmaxRows(scores: Float32Array, m: number, skipSame: boolean) {
  const n = scores.length / m;
  for (let i = 0; i < n; i++) {
    if (skipSame) scores[i * m + i] = Number.NEGATIVE_INFINITY;
    let top = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < m; j++) top = Math.max(top, scores[i * m + j] as number);
    let sum = 0;
    for (let j = 0; j < m; j++) {
      const power = Math.exp((scores[i * m + j] as number) - top);
      scores[i * m + j] = power;
      sum += power;
    }
    for (let j = 0; j < m; j++) scores[i * m + j] = (scores[i * m + j] as number) / sum;
  }
}

const transposed = (g: Float32Array, m: number): Float32Array => {
  const n = g.length / m;
  const out = new Float32Array(g.length);
  for (let i = 0; i < n; i++) for (let j = 0; j < m; j++) out[j * n + i] = g[i * m + j] as number;
  return out;
};

/** One step that draws `left[i]` to `right[i]` and away from all other `right`s of the batch. */
export function drawPairs(
  table: Table,
  left: readonly Bag[],
  right: readonly Bag[],
  { temperature, rate }: { readonly temperature: number; readonly rate: number },
): void {
  const d = table.dimensions;
  const n = left.length;
  const a = embed(table, left);
  const b = embed(table, right);
  const rows = products(a.unit, b.unit, d, temperature);
  const columns = transposed(rows, n);
  softmaxRows(rows, n, false);
  softmaxRows(columns, n, false);
  const back = transposed(columns, n);
  const g = rows.map((value, i) => (value + (back[i] as number)) / 2);
  for (let i = 0; i < n; i++) g[i * n + i] = (g[i * n + i] as number) - 1;
  const slopeA = new Float32Array(a.unit.length);
  const slopeB = new Float32Array(b.unit.length);
  spread(g, b.unit, d, 1 / (temperature * n), slopeA);
  spread(transposed(g, n), a.unit, d, 1 / (temperature * n), slopeB);
  learn(table, a, slopeA, rate);
  learn(table, b, slopeB, rate);
}

/** One step that draws texts of one class together and away from those of others. */
export function drawClasses(
  table: Table,
  texts: readonly Bag[],
  classes: readonly number[],
  { temperature, rate }: { readonly temperature: number; readonly rate: number },
): void {
  const d = table.dimensions;
  const n = texts.length;
  const a = embed(table, texts);
  const g = products(a.unit, a.unit, d, temperature);
  softmaxRows(g, n, true);
  for (let i = 0; i < n; i++) {
    const mates = classes.filter((each) => each === classes[i]).length - 1;
    for (let j = 0; j < n; j++) {
      if (j !== i && classes[j] === classes[i]) g[i * n + j] = (g[i * n + j] as number) - 1 / mates;
    }
  }
  const both = transposed(g, n).map((value, i) => value + (g[i] as number));
  const slope = new Float32Array(a.unit.length);
  spread(both, a.unit, d, 1 / (temperature * n), slope);
  learn(table, a, slope, rate);
}
