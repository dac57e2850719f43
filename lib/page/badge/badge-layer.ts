import type { ItemKey } from '../../domain/ids.ts';
import type { BadgePlace } from '../../platforms/types.ts';
import type { BadgeSeat } from '../badge-seat.ts';
import type { Theme } from '../theme.ts';
import { iconNode } from './badge-icons.ts';
import type { BadgeModel } from './badge-model.ts';
import { badgeCss, tileSize } from './badge-style.ts';
import { type Position, position, readSurroundings, type TileSize } from './placement.ts';
import { type Stand, standOf, styleOf } from './stand.ts';
import { createTextMeter } from './text-width.ts';

export type BadgeIntent = 'open' | 'insert-first' | 'status' | 'flag';

export interface BadgeLayerOptions {
  readonly document: Document;
  onActivate(key: ItemKey, intent: BadgeIntent): void;
  /** Bare letters on a focused badge; a person can switch them off. */
  letterKeys(): boolean;
  readonly signal: AbortSignal;
}

/** Element name of the hosts; the watcher passes over them. */
export const badgeTag = 'inlay-badge';

interface Badge {
  readonly key: ItemKey;
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly tile: HTMLElement;
  item: Element;
  /** Where it stands, asked again whenever the item changed. */
  place: BadgeSeat['place'];
  stand: (Stand & { readonly row: Element }) | null;
  model: BadgeModel;
  near: boolean;
}

interface Move {
  readonly badge: Badge;
  readonly at: Position;
  readonly dx: number;
  readonly dy: number;
}

const letterIntents: Readonly<Record<string, BadgeIntent>> = {
  KeyI: 'insert-first',
  KeyS: 'status',
  KeyG: 'flag',
};

/** Events that would wake the site's own shortcuts or its clickable card. */
const ownEvents = [
  'click',
  'auxclick',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
] as const;

/**
 * Draws the badges: plain DOM, one closed shadow root each, one shared style sheet, one set of
 * listeners for all. Hosts are out of the flow, so nothing of the site moves.
 */
export function createBadgeLayer(options: BadgeLayerOptions) {
  const { document, signal } = options;
  const badges = new Map<ItemKey, Badge>();
  const byHost = new WeakMap<EventTarget, Badge>();
  const byItem = new WeakMap<Element, Badge>();
  const width = createTextMeter(document);
  const sheet = makeSheet(document);
  const toPlace = new Set<Badge>();
  let theme: Theme = 'light';
  let quiet = false;
  let open: ItemKey | null = null;

  // Far items wait: a long thread costs only what is near the view.
  const nearView = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const badge = byItem.get(target);
        if (!badge || badge.item !== target || badge.near === isIntersecting) continue;
        badge.near = isIntersecting;
        if (isIntersecting) toPlace.add(badge);
      }
      placeAll();
    },
    // The pane of comments scrolls in itself on Instagram: its edge needs the margin too.
    { rootMargin: '600px', scrollMargin: '600px' } as IntersectionObserverInit,
  );

  const make = (key: ItemKey, { at: item, place }: BadgeSeat, model: BadgeModel): Badge => {
    const host = document.createElement(badgeTag);
    host.dataset.theme = theme;
    const root = host.attachShadow({ mode: 'closed' });
    sheet(root);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'hit';
    button.setAttribute('aria-haspopup', 'dialog');
    const tile = document.createElement('span');
    button.append(tile);
    root.append(button);
    const badge: Badge = { key, host, button, tile, item, place, stand: null, model, near: false };
    byHost.set(host, badge);
    return badge;
  };

  const draw = (badge: Badge, size: TileSize) => {
    const { model, button, tile } = badge;
    button.lang = model.lang;
    button.dir = model.dir;
    button.setAttribute('aria-label', model.name);
    button.setAttribute('aria-expanded', String(badge.key === open));
    if (model.title) button.title = model.title;
    else button.removeAttribute('title');
    const bare = size === 'compact' && !model.time && model.marks.length === 0 ? ' bare' : '';
    tile.className = `tile ${model.tone} ${size}${bare}`;

    const cell = part('cell', iconNode(document, model.icon.name, model.icon.solid));
    const parts: Node[] = [cell];
    if (size === 'full') parts.push(part('label', model.label));
    if (model.time && size !== 'dot') {
      const text = size === 'full' ? model.time.text : model.time.text;
      const icon = model.time.icon ? [iconNode(document, model.time.icon)] : [];
      parts.push(part(`time ${model.time.tone}`, ...icon, text));
    }
    if (model.marks.length > 0 && size === 'full') {
      const shown = model.marks.slice(0, 2).map((mark) => iconNode(document, mark));
      const rest = model.marks.length > 2 ? [`+${model.marks.length - 2}`] : [];
      parts.push(part('marks', ...shown, ...rest));
    }
    tile.replaceChildren(...parts);
  };

  const part = (className: string, ...children: (Node | string)[]) => {
    const span = document.createElement('span');
    span.className = className;
    span.append(...children);
    return span;
  };

  const widths = ({ model }: Badge) => {
    const { full, compact } = tileSize;
    const fullTime = model.time
      ? full.gap +
        width(model.time.text, { weight: model.time.icon ? 600 : 400, px: 12 }) +
        (model.time.icon ? full.timeIcon : 0)
      : 0;
    const marks =
      model.marks.length > 0 ? full.marksPad + Math.min(3, model.marks.length) * full.mark : 0;
    const short = model.time ? model.time.text : '';
    return {
      full:
        2 +
        full.cell +
        2 * full.pad +
        width(model.label, { weight: 500, px: 12 }) +
        fullTime +
        marks,
      compact: Math.max(
        tileSize.dot.hit,
        2 +
          compact.cell +
          (short
            ? 2 * compact.pad +
              width(short, { weight: model.time?.icon ? 600 : 400, px: 11 }) +
              (model.time?.icon ? compact.timeIcon : 0)
            : 0),
      ),
    };
  };

  /** Passes over the batch: put in, read all, write all, look once more. */
  const placeAll = () => {
    const batch: { badge: Badge; place: BadgePlace }[] = [];
    for (const badge of toPlace) {
      if (!badge.near || !badge.item.isConnected || badges.get(badge.key) !== badge) continue;
      const place = badge.place();
      if (place) batch.push({ badge, place });
      else badge.host.remove();
    }
    toPlace.clear();
    for (const { badge, place } of batch) {
      // Computed styles are dear: asked again only when the site drew another row.
      if (badge.host.isConnected && badge.stand?.row === place.row) continue;
      badge.stand = { row: place.row, ...standOf(place.row, badge.item) };
    }
    for (const { badge } of batch) {
      const { host, stand } = badge;
      if (stand && host.parentNode !== stand.parent) {
        host.style.cssText = styleOf(stand);
        stand.parent.append(host);
      }
      host.style.removeProperty('translate');
      draw(badge, 'dot');
    }
    const moves = batch.map(({ badge, place }): Move => {
      const around = readSurroundings(badge.item, place);
      const tile = widths(badge);
      const at = position(around, tile, largestSize(badge.model, quiet));
      const home = badge.button.getBoundingClientRect();
      // From a right-to-left row the tile grows towards the left.
      const width = at.size === 'dot' ? tileSize.dot.hit : Math.min(tile[at.size], at.room);
      const homeLeft = around.rtl ? home.right - width : home.left;
      return { badge, at, dx: at.left - homeLeft, dy: at.top - home.top };
    });
    for (const move of moves) {
      const { host } = move.badge;
      draw(move.badge, move.at.size);
      host.style.setProperty('--room', `${move.at.room}px`);
      translate(move);
      host.style.removeProperty('visibility');
    }
    // Text is measured, not laid out, so a tile may come out a pixel or two off.
    const seen = moves.map((move) => ({ move, box: move.badge.button.getBoundingClientRect() }));
    for (const { move, box } of seen) {
      const offX = move.at.left - box.left;
      const offY = move.at.top - box.top;
      if (Math.abs(offX) < 1 && Math.abs(offY) < 1) continue;
      translate({ ...move, dx: move.dx + offX, dy: move.dy + offY });
    }
  };

  const translate = ({ badge, dx, dy }: Move) =>
    badge.host.style.setProperty('translate', `${dx}px ${dy}px`, 'important');

  const onOwnEvent = (event: Event) => {
    const badge = event.target ? byHost.get(event.target) : undefined;
    if (!badge) return;
    event.stopImmediatePropagation();
    if (event.type === 'click') {
      event.preventDefault();
      options.onActivate(badge.key, 'open');
    }
    if (event.type === 'keydown') {
      const { code, ctrlKey, altKey, metaKey, shiftKey, repeat } = event as KeyboardEvent;
      const intent = letterIntents[code];
      if (!intent || ctrlKey || altKey || metaKey || shiftKey || repeat) return;
      if (!options.letterKeys()) return;
      event.preventDefault();
      options.onActivate(badge.key, intent);
    }
  };
  const view = document.defaultView;
  for (const type of ownEvents) {
    view?.addEventListener(type, onOwnEvent, { capture: true, passive: false, signal });
  }

  const layer = {
    /** Puts a badge at an item, or moves and repaints the one it has. */
    show(key: ItemKey, seat: BadgeSeat, model: BadgeModel): void {
      const { at: item } = seat;
      let badge = badges.get(key);
      if (!badge) {
        badge = make(key, seat, model);
        badges.set(key, badge);
      }
      badge.place = seat.place;
      if (badge.item !== item || byItem.get(item) !== badge) {
        const other = byItem.get(item);
        if (other && other !== badge) layer.remove(other.key);
        if (badge.item !== item) {
          nearView.unobserve(badge.item);
          badge.near = false;
        }
        badge.item = item;
        byItem.set(item, badge);
        nearView.observe(item);
      }
      badge.model = model;
      toPlace.add(badge);
    },
    /** Repaints a badge that stands where it should. */
    update(key: ItemKey, model: BadgeModel): void {
      const badge = badges.get(key);
      if (!badge) return;
      badge.model = model;
      toPlace.add(badge);
    },
    /** Carries out what `show` and `update` asked for. */
    commit: placeAll,
    remove(key: ItemKey): void {
      const badge = badges.get(key);
      if (!badge) return;
      badges.delete(key);
      toPlace.delete(badge);
      if (byItem.get(badge.item) === badge) {
        byItem.delete(badge.item);
        nearView.unobserve(badge.item);
      }
      badge.host.remove();
    },
    /** All badges again: the window was resized, the theme or the language changed. */
    refresh(): void {
      for (const badge of badges.values()) toPlace.add(badge);
      placeAll();
    },
    setTheme(next: Theme): void {
      theme = next;
      for (const { host } of badges.values()) host.dataset.theme = next;
    },
    setQuiet(next: boolean): void {
      if (quiet === next) return;
      quiet = next;
      layer.refresh();
    },
    setOpen(key: ItemKey | null): void {
      const before = open;
      open = key;
      for (const at of [before, key]) {
        const badge = at && badges.get(at);
        if (badge) badge.button.setAttribute('aria-expanded', String(at === open));
      }
    },
    host: (key: ItemKey): HTMLElement | null => badges.get(key)?.host ?? null,
    focus(key: ItemKey): void {
      badges.get(key)?.button.focus({ preventScroll: true });
    },
    keys: (): readonly ItemKey[] => [...badges.keys()],
  };

  signal.addEventListener(
    'abort',
    () => {
      nearView.disconnect();
      for (const { host } of badges.values()) host.remove();
      badges.clear();
    },
    { once: true },
  );

  return layer;
}

export type BadgeLayer = ReturnType<typeof createBadgeLayer>;

function largestSize(model: BadgeModel, quietPage: boolean): TileSize {
  if (model.quiet || (quietPage && model.settled)) return 'dot';
  return quietPage ? 'compact' : 'full';
}

/** One sheet for all roots; a `style` element in each where a browser refuses to share (Firefox). */
function makeSheet(document: Document): (root: ShadowRoot) => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(badgeCss);
    return (root) => {
      try {
        root.adoptedStyleSheets = [sheet];
      } catch {
        inline(root);
      }
    };
  } catch {
    return inline;
  }
  function inline(root: ShadowRoot) {
    const style = document.createElement('style');
    style.textContent = badgeCss;
    root.append(style);
  }
}
