/** Vectors of English words: words that serve in the same questions lie close together. */
export interface WordVectors {
  readonly dimensions: number;
  /** Stems of the words it knows, the most useful first. */
  readonly stems: readonly string[];
  knows(stem: string): boolean;
  /** Unit vector of a text from its English stems; null where no word is known. */
  embed(stems: readonly string[]): Float32Array | null;
  /** How rare a word is in English, 0 (everywhere) to 1; 1 where it is not known. */
  rarity(stem: string): number;
}

/** Opens the file, then comes the length of its head in bytes. */
export const vectorMark = 0x574c4e49;

/** The file's head, as JSON before the numbers. */
export interface VectorHead {
  readonly dimensions: number;
  /** Words in the order of their rows, divided by blanks. */
  readonly words: string;
}

/** A row is its length as a float, its rarity as a byte, then `dimensions` signed bytes. */
export const rowBytes = (dimensions: number): number => 5 + dimensions;

/**
 * Opens what training wrote (`assets/public/models/replies.bin`).
 *
 * @throws when the bytes are not such a file
 */
export function readVectors(bytes: Uint8Array): WordVectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== vectorMark) {
    throw new Error('These are not the word vectors of replies.');
  }
  const body = 8 + view.getUint32(4, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, body))) as VectorHead;
  const d = head.dimensions;
  const stems = head.words.split(' ');
  const rows = new Map(stems.map((stem, row) => [stem, row]));
  const start = (row: number) => body + row * rowBytes(d);
  return {
    dimensions: d,
    stems,
    knows: (stem) => rows.has(stem),
    embed(stems) {
      const sum = new Float32Array(d);
      let known = false;
      for (const stem of stems) {
        const row = rows.get(stem);
        if (row === undefined) continue;
        known = true;
        const at = start(row);
        const scale = view.getFloat32(at, true) / 127;
        for (let i = 0; i < d; i++) {
          sum[i] = (sum[i] as number) + scale * view.getInt8(at + 5 + i);
        }
      }
      return known ? toUnit(sum) : null;
    },
    rarity(stem) {
      const row = rows.get(stem);
      return row === undefined ? 1 : view.getUint8(start(row) + 4) / 255;
    },
  };
}

function toUnit(vector: Float32Array): Float32Array | null {
  let sum = 0;
  for (const value of vector) sum += value * value;
  if (sum < 1e-9) return null;
  const length = Math.sqrt(sum);
  return vector.map((value) => value / length);
}
