import type { BadgePlace } from '../../platforms/types.ts';
import { tileSize } from './badge-style.ts';

export type TileSize = 'full' | 'compact' | 'dot';

/** How wide a badge would be at each size, in px. */
export interface TileWidths {
  readonly full: number;
  readonly compact: number;
}

/** An edge-to-edge box in viewport px, as `getBoundingClientRect` gives it. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

export interface Position {
  readonly size: TileSize;
  /** Viewport px of the hit area's top left corner. */
  readonly left: number;
  readonly top: number;
  /** Width the tile may take, in px. */
  readonly room: number;
  /** Width the tile is reckoned to have, in px. */
  readonly width: number;
  /** The side that stays where it is when the tile comes out wider or narrower than reckoned. */
  readonly edge: 'left' | 'right';
}

export interface Surroundings {
  readonly item: Box;
  readonly row: Box;
  readonly beside: Box;
  readonly until: Box | null;
  readonly side: BadgePlace['side'];
  /** Px kept from `beside`. */
  readonly gap: number;
  readonly rtl: boolean;
}

const gap = 8;
const hitSize = tileSize.dot.hit;

/**
 * The largest tile that fits beside the site's control, and where. Where not even a dot fits, the
 * dot stands in the gutter at the item's inline start. Pure geometry; nothing is read here.
 */
export function position(
  around: Surroundings,
  widths: TileWidths,
  largest: TileSize = 'full',
): Position {
  const { beside, until, row, rtl } = around;
  const towardsEnd = (around.side === 'after') !== rtl;
  const from = towardsEnd ? beside.right + around.gap : until ? until.right + gap : row.left;
  const to = towardsEnd ? (until ? until.left - gap : row.right) : beside.left - around.gap;
  const room = Math.floor(Math.min(to - from, tileSize.max));
  const middle = (beside.top + beside.bottom) / 2;

  if (room < hitSize) {
    const left = rtl ? around.item.right - hitSize + 4 : around.item.left - 4;
    const edge = rtl ? 'right' : 'left';
    return { size: 'dot', left, top: middle - hitSize / 2, room: hitSize, width: hitSize, edge };
  }
  const size = chooseSize(widths, room, largest);
  const width = size === 'dot' ? hitSize : Math.min(widths[size], room);
  const left = towardsEnd ? from : to - width;
  const edge = towardsEnd ? 'left' : 'right';
  return { size, left, top: middle - hitSize / 2, room, width, edge };
}

function chooseSize(widths: TileWidths, room: number, largest: TileSize): TileSize {
  if (largest === 'full' && widths.full <= room) return 'full';
  if (largest !== 'dot' && widths.compact <= room) return 'compact';
  return 'dot';
}

/** Reads everything a position needs. Call for a whole batch before anything is written. */
export function readSurroundings(item: Element, place: BadgePlace): Surroundings {
  return {
    // Most badges need neither: they are asked for while nothing is written yet.
    get item() {
      return item.getBoundingClientRect();
    },
    get row() {
      return place.row.getBoundingClientRect();
    },
    beside: besideBox(place),
    until: place.until?.getBoundingClientRect() ?? null,
    side: place.side,
    gap: place.gap ?? gap,
    rtl: getComputedStyle(place.row).direction === 'rtl',
  };
}

/** The box that the badge keeps off. */
export const besideBox = ({ beside, fromWords }: BadgePlace): DOMRect =>
  fromWords ? wordsBox(beside) : beside.getBoundingClientRect();

function wordsBox(element: Element): DOMRect {
  const words = element.ownerDocument.createRange();
  words.selectNodeContents(element);
  return words.getBoundingClientRect();
}
