/** The middle of each reply's examples among the vectors of texts. */
export interface Middles {
  /** One row a reply. */
  readonly vectors: Float32Array;
  /** How far a reply's examples lie from their middle, 0 (on it) to 0.5; -1 where none has a vector. */
  readonly spreads: Float32Array;
}

/**
 * The middles of examples, by their weights.
 * @param vectors one unit vector of `d` numbers an example; zeros where it has none
 */
export function middlesOf(
  examples: readonly { readonly reply: number; readonly weight: number }[],
  vectors: Float32Array,
  replies: number,
  d: number,
): Middles {
  const middles = new Float32Array(replies * d);
  const totals = new Float32Array(replies);
  examples.forEach(({ reply, weight }, at) => {
    const vector = vectors.subarray(at * d, (at + 1) * d);
    if (!vector.some((value) => value !== 0)) return;
    totals[reply] = (totals[reply] as number) + weight;
    vector.forEach((value, i) => {
      middles[reply * d + i] = (middles[reply * d + i] as number) + weight * value;
    });
  });
  const spreads = totals.map((total, reply) => {
    if (total === 0) return -1;
    let square = 0;
    for (let i = reply * d; i < (reply + 1) * d; i++) {
      const value = (middles[i] as number) / total;
      middles[i] = value;
      square += value * value;
    }
    return Math.max(0, (1 - square) / 2);
  });
  return { vectors: middles, spreads };
}

/**
 * How near a text lies to each middle: 1 there, less by half the square of its distance; 0 where one of
 * both has no vector. Unlike the mean of its likenesses it is fair to replies whose examples say very
 * different things.
 */
export function nearnessTo({ vectors, spreads }: Middles, text: Float32Array | null): Float32Array {
  return spreads.map((spread, reply) => {
    if (text === null || spread < 0) return 0;
    const d = text.length;
    let sum = spread;
    for (let i = 0; i < d; i++) sum += (text[i] as number) * (vectors[reply * d + i] as number);
    return sum;
  });
}
