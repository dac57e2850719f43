import { iconNode } from './badge-icons.ts';
import type { BadgeModel } from './badge-model.ts';
import { tileSize } from './badge-style.ts';
import type { TileSize, TileWidths } from './placement.ts';

/** The nodes that say what a badge says; they live in its shadow root. */
export interface Tile {
  readonly button: HTMLButtonElement;
  readonly face: HTMLElement;
}

export function makeTile(document: Document): Tile {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'hit';
  button.setAttribute('aria-haspopup', 'dialog');
  const face = document.createElement('span');
  button.append(face);
  return { button, face };
}

/** Draws a badge's words and icons at a size. */
export function drawTile({ button, face }: Tile, model: BadgeModel, size: TileSize): void {
  const document = button.ownerDocument;
  button.lang = model.lang;
  button.dir = model.dir;
  button.setAttribute('aria-label', model.name);
  if (model.title) button.title = model.title;
  else button.removeAttribute('title');
  const bare = size === 'compact' && !model.time && model.marks.length === 0 ? ' bare' : '';
  face.className = `tile ${model.tone} ${size}${bare}`;

  const part = (className: string, ...children: (Node | string)[]) => {
    const span = document.createElement('span');
    span.className = className;
    span.append(...children);
    return span;
  };
  const cell = part('cell', iconNode(document, model.icon.name, model.icon.solid));
  if (size === 'full' && model.insert) {
    cell.classList.add('put');
    cell.title = model.insert;
    cell.append(iconNode(document, 'corner-down-left'));
  }
  const parts: Node[] = [cell];
  if (size === 'full') parts.push(part('label', model.label));
  if (model.time && size !== 'dot') {
    const icon = model.time.icon ? [iconNode(document, model.time.icon)] : [];
    parts.push(part(`time ${model.time.tone}`, ...icon, model.time.text));
  }
  if (model.marks.length > 0 && size === 'full') {
    const shown = model.marks.slice(0, 2).map((mark) => iconNode(document, mark));
    const rest = model.marks.length > 2 ? [`+${model.marks.length - 2}`] : [];
    parts.push(part('marks', ...shown, ...rest));
  }
  face.replaceChildren(...parts);
}

/** Em per letter of the system's fonts, rather too little: the larger tile is tried first. */
const letter = 0.5;

/**
 * How wide tiles come out: as wide as they were the last time, and before that about so wide. Nothing
 * is laid out for it, and no canvas kept.
 */
export function createTileMeter() {
  const seen = new Map<string, number>();
  const nameOf = ({ label, time, marks }: BadgeModel, size: TileSize) =>
    size === 'full' ? `${label}\n${time?.text}\n${time?.tone}\n${marks.length}` : `${time?.text}`;

  const guess = ({ label, time, marks }: BadgeModel): TileWidths => {
    const { full, compact } = tileSize;
    const icon = time?.icon ? full.timeIcon : 0;
    const length = time?.text.length ?? 0;
    const flags = marks.length > 0 ? full.marksPad + Math.min(3, marks.length) * full.mark : 0;
    const fullTime = time ? full.gap + length * letter * 12 + icon : 0;
    const compactTime = time ? 2 * compact.pad + length * letter * 11 + icon : 0;
    return {
      full: 2 + full.cell + 2 * full.pad + label.length * letter * 12 + fullTime + flags,
      compact: Math.max(tileSize.dot.hit, 2 + compact.cell + compactTime),
    };
  };

  return {
    widths(model: BadgeModel): TileWidths {
      const full = seen.get(nameOf(model, 'full'));
      const compact = seen.get(nameOf(model, 'compact'));
      if (full !== undefined && compact !== undefined) return { full, compact };
      const guessed = guess(model);
      return { full: full ?? guessed.full, compact: compact ?? guessed.compact };
    },
    /**
     * Takes in how wide a tile came out in the room it had.
     * @returns false when it was squeezed, so that another size has to be taken
     */
    learn(model: BadgeModel, size: TileSize, width: number, room: number): boolean {
      if (size === 'dot' || width === 0) return true;
      const fits = width < room;
      // One that fills its room may have been cut; it is given to the next size.
      seen.set(nameOf(model, size), fits ? width : Math.max(width, room) + 1);
      return fits;
    },
  };
}
