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
  /** The reply box that a person writes in now, with its send control. */
  readonly composer?: Box;
  readonly viewport: { readonly width: number; readonly height: number };
  /** The height the panel's content wants; 0 before the first drawing. */
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
  const place = placeAtComment(question);
  const { composer, viewport } = question;
  return composer ? clearOf(composer, place, question.height, viewport) : place;
}

/**
 * The same place moved off the reply box, so that the send control is never under the panel: to the
 * other edge of the window, below the box, above it. Where all of that is too small, it stays.
 */
function clearOf(
  composer: Box,
  place: Place,
  height: number,
  viewport: PlaceQuestion['viewport'],
): Place {
  const drawn = Math.min(height || place.maxHeight, place.maxHeight);
  const covers = ({ left, top, width: wide }: Place) =>
    left < composer.right &&
    left + wide > composer.left &&
    top < composer.bottom &&
    top + drawn > composer.top;
  if (!covers(place)) return place;
  const besides: readonly Place[] = [
    { ...place, left: viewport.width - place.width - edge / 2 },
    { ...place, left: edge / 2 },
  ];
  const free = besides.find((other) => other.left >= 0 && !covers(other));
  if (free) return free;
  const below = viewport.height - composer.bottom - gap - edge / 2;
  const above = composer.top - gap - edge / 2;
  if (below >= least) {
    return { ...place, top: composer.bottom + gap, maxHeight: Math.min(place.maxHeight, below) };
  }
  if (above >= least) {
    const maxHeight = Math.min(place.maxHeight, above);
    return { ...place, top: composer.top - gap - Math.min(drawn, maxHeight), maxHeight };
  }
  return place;
}

function placeAtComment(question: PlaceQuestion): Place {
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
