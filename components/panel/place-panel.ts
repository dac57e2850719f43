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
  const height = Math.min(tallest, Math.floor(viewport.height * 0.9));
  if (viewport.width < sheetBelow) {
    const sheet = Math.min(tallest, Math.floor(viewport.height * 0.8));
    return { left: 0, top: viewport.height - sheet, width: viewport.width, maxHeight: sheet };
  }
  const atStart = edge;
  const atEnd = viewport.width - width - edge;
  if (pinned) {
    return { left: direction === 'rtl' ? atStart : atEnd, top: edge, width, maxHeight: viewport.height - 2 * edge };
  }

  const top = clamp(badge.top - edge, edge, viewport.height - height - edge);
  const roomRight = viewport.width - comment.right;
  const roomLeft = comment.left;
  const needed = width + gap + edge / 2;
  const right = { left: comment.right + gap, top, width, maxHeight: height };
  const left = { left: comment.left - gap - width, top, width, maxHeight: height };
  if (roomRight >= roomLeft && roomRight >= needed) return right;
  if (roomLeft >= needed) return left;
  if (roomRight >= needed) return right;

  // A full-width column: above or below the comment, where more room is.
  const below = viewport.height - comment.bottom;
  const above = comment.top;
  const inline = clamp(direction === 'rtl' ? badge.left : badge.right - width, edge, atEnd);
  if (below >= above) {
    const maxHeight = Math.max(minimum, Math.min(height, below - gap - edge));
    return { left: inline, top: Math.min(comment.bottom + gap, viewport.height - maxHeight - edge), width, maxHeight };
  }
  const maxHeight = Math.max(minimum, Math.min(height, above - gap - edge));
  return { left: inline, top: Math.max(edge, comment.top - gap - maxHeight), width, maxHeight };
}

/** The least height in which a reply can be read and inserted. */
const minimum = 280;

const clamp = (value: number, low: number, high: number) =>
  Math.max(low, Math.min(value, Math.max(low, high)));
