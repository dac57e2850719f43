/** Sizes of the tile in px, as the style sheet draws them; placement reckons with them. */
export const tileSize = {
  full: { block: 24, cell: 22, pad: 7, gap: 7, timeIcon: 15, marksPad: 13, mark: 17 },
  compact: { block: 20, cell: 18, pad: 6, gap: 0, timeIcon: 15, marksPad: 13, mark: 17 },
  dot: { block: 16, hit: 24 },
  max: 260,
} as const;
