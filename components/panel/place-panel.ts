export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly maxHeight: number;
}

interface PlaceQuestion {
  readonly badge: Box;
  /** The comment itself, never to be covered; the badge where it is not known. */
  readonly comment: Box;
  readonly viewport: { readonly width: number; readonly height: number };
  /** The panel's height as it is drawn now; 0 before the first drawing. */
  readonly height: number;
  readonly pinned: boolean;
  readonly direction: 'ltr' | 'rtl';
}

const width = 360;
const tallest = 720;
const gap = 8;
const edge = 16;
/** Below this the panel is a sheet at the block end (320 px, or 200 % zoom on a small window). */
const sheetBelow = 2 * width;

/**
 * Where the panel stands, in px of the window: beside the comment on the side with more room, level
 * with its badge; under or above it where neither side has room; at the inline end when pinned; a
 * sheet at the bottom of a narrow window. It covers the comment only where nothing else is left.
 */
export function placePanel(question: PlaceQuestion): Place {
  const { badge, comment, viewport, pinned, direction } = question;
  const maxHeight = Math.min(tallest, Math.floor(viewport.height * 0.9));
  if (viewport.width < sheetBelow) {
    const sheet = Math.min(tallest, Math.floor(viewport.height * 0.8));
    return { left: 0, top: viewport.height - sheet, width: viewport.width, maxHeight: sheet };
  }
  const atStart = edge;
  const atEnd = viewport.width - width - edge;
  if (pinned) {
    return {
      left: direction === 'rtl' ? atStart : atEnd,
      top: edge,
      width,
      maxHeight: viewport.height - 2 * edge,
    };
  }

  const drawn = Math.min(question.height || maxHeight, maxHeight);
  const top = clamp(badge.top - edge, edge, viewport.height - drawn - edge);
  const beside = (left: number): Place => ({ left, top, width, maxHeight });
  const roomRight = viewport.width - comment.right;
  const roomLeft = comment.left;
  const needed = width + gap + edge / 2;
  if (Math.max(roomLeft, roomRight) >= needed) {
    return beside(roomRight >= roomLeft ? comment.right + gap : comment.left - gap - width);
  }

  // A column as wide as the window: above or below the comment, where more room is.
  const left = clamp(direction === 'rtl' ? badge.left : badge.right - width, edge, atEnd);
  const below = viewport.height - comment.bottom;
  const room = Math.max(below, comment.top) - gap - edge;
  const fitting = Math.max(least, Math.min(maxHeight, room));
  return below >= comment.top
    ? {
        left,
        top: clamp(comment.bottom + gap, edge, viewport.height - fitting - edge),
        width,
        maxHeight: fitting,
      }
    : {
        left,
        top: Math.max(edge, comment.top - gap - Math.min(drawn, fitting)),
        width,
        maxHeight: fitting,
      };
}

/** The least height in which a reply can be read and inserted. */
const least = 280;

const clamp = (value: number, low: number, high: number) =>
  Math.max(low, Math.min(value, Math.max(low, high)));
