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
  /** The site's reply box or menu that the person uses now; it comes before the comment. */
  readonly inUse?: Box;
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
/** The least height in which a reply can be read and inserted. */
const least = 280;
/**
 * The height it is placed for, whatever is in it: a form that opens, or a list that arrives, lets it
 * grow downwards, and no control moves away from the pointer that goes to it.
 */
const standing = 600;
/** From this height on, the place that comes first is taken although another is taller. */
const comfortable = 480;

/**
 * Where the panel stands, in px of the window: beside the comment on the side with more room, level
 * with its badge; under or above it where neither side has room; at the inline end when pinned; a
 * sheet at the bottom of a narrow window. It covers the comment only where nothing else is left, and
 * what is used of the site only where there is no room around that either.
 */
export function placePanel(question: PlaceQuestion): Place {
  const { comment, inUse, viewport, pinned, direction } = question;
  const maxHeight = Math.min(tallest, Math.floor(viewport.height * 0.9));
  if (viewport.width < sheetBelow) return sheet(question);
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

  const both = inUse ? [inUse, comment] : [comment];
  const slot = bestSlot(question, both) ?? (inUse && bestSlot(question, [inUse])) ?? null;
  if (slot) return standIn(slot, question, maxHeight);
  // Nowhere is room for it: over the comment's far end, rather than over the window's.
  const below = viewport.height - comment.bottom >= comment.top;
  const top = below
    ? clamp(comment.bottom + gap, edge, viewport.height - least - edge)
    : Math.max(edge, comment.top - gap - least);
  return { left: underBadge(question), top, width, maxHeight: Math.min(maxHeight, least) };
}

/** A column of the window and a stretch of it that nothing of the site's stands in. */
interface Slot {
  readonly left: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The first column with a comfortable stretch, else the tallest stretch there is. The panel's own
 * height has no say in it: one that grows and shrinks while it is read would go to and fro.
 */
function bestSlot(question: PlaceQuestion, obstacles: readonly Box[]): Slot | null {
  const slots = columns(question).flatMap((left) => {
    const inColumn = obstacles.filter((box) => box.left < left + width && box.right > left);
    const tallestHere = stretches(question.viewport.height, inColumn).toSorted(tallestFirst)[0];
    return tallestHere ? [{ left, ...tallestHere }] : [];
  });
  const first = slots.find(({ from, to }) => to - from >= comfortable);
  return (
    first ?? slots.filter(({ from, to }) => to - from >= least).toSorted(tallestFirst)[0] ?? null
  );
}

type Stretch = Pick<Slot, 'from' | 'to'>;

const tallestFirst = (a: Stretch, b: Stretch) => b.to - b.from - (a.to - a.from);

/** Left edges in order of preference; those that leave the window are none. */
function columns(question: PlaceQuestion): number[] {
  const { comment, inUse, viewport } = question;
  const sides = (box: Box) => {
    const right = box.right + gap;
    const left = box.left - gap - width;
    return viewport.width - box.right >= box.left ? [right, left] : [left, right];
  };
  const beside = [...sides(comment), ...(inUse ? sides(inUse) : [])];
  const fits = (left: number) => left >= edge / 2 && left + width + edge / 2 <= viewport.width;
  return [...beside.filter(fits), underBadge(question)];
}

function underBadge({ badge, viewport, direction }: PlaceQuestion): number {
  return clamp(
    direction === 'rtl' ? badge.left : badge.right - width,
    edge,
    viewport.width - width - edge,
  );
}

/** The parts of a column's height that keep their distance from what stands in it. */
function stretches(height: number, obstacles: readonly Box[]): Stretch[] {
  const free: Stretch[] = [];
  let from = edge;
  for (const { top, bottom } of obstacles.toSorted((a, b) => a.top - b.top)) {
    free.push({ from, to: Math.min(top - gap, height - edge) });
    from = Math.max(from, bottom + gap);
  }
  free.push({ from, to: height - edge });
  return free.filter((stretch) => stretch.to > stretch.from);
}

function standIn({ left, from, to }: Slot, { badge }: PlaceQuestion, tallestHere: number): Place {
  const reserved = Math.min(standing, tallestHere, to - from);
  const top = clamp(badge.top - edge, from, to - reserved);
  return { left, top, width, maxHeight: Math.min(tallestHere, to - top) };
}

/** At the bottom, or above a reply box that stands there when that leaves more room. */
function sheet({ inUse, viewport }: PlaceQuestion): Place {
  const maxHeight = Math.min(tallest, Math.floor(viewport.height * 0.8));
  const full = { left: 0, top: viewport.height - maxHeight, width: viewport.width, maxHeight };
  if (!inUse || inUse.bottom <= full.top) return full;
  const below = viewport.height - inUse.bottom - gap;
  const above = Math.min(inUse.top, viewport.height) - gap;
  const room = Math.max(below, above);
  if (room < least) return full;
  const height = Math.min(maxHeight, room);
  const top = below >= above ? viewport.height - height : Math.max(0, above - height);
  return { ...full, top, maxHeight: height };
}

const clamp = (value: number, low: number, high: number) =>
  Math.max(low, Math.min(value, Math.max(low, high)));
