import type { ItemKey } from '../../domain/ids.ts';
import { sameValue } from '../../domain/same-value.ts';
import type { BadgePlace } from '../../platforms/types.ts';
import type { BadgeSeat } from '../badge-seat.ts';
import type { Theme } from '../theme.ts';
import { createAfterFrame } from './after-frame.ts';
import badgeCss from './badge.css?inline';
import type { BadgeModel } from './badge-model.ts';
import { createTileMeter, drawTile, makeTile, type Tile } from './badge-tile.ts';
import {
  type Box,
  besideBox,
  type Position,
  position,
  readSurroundings,
  type TileSize,
} from './placement.ts';
import { type Stand, standOf, styleOf } from './stand.ts';

export type BadgeIntent = 'open' | 'insert-first' | 'status' | 'flag';

export interface BadgeLayerOptions {
  readonly document: Document;
  /** What an item's badge says now; null while it is not to be drawn yet. */
  model(key: ItemKey): BadgeModel | null;
  onActivate(key: ItemKey, intent: BadgeIntent): void;
  /** Bare letters on a focused badge; a person can switch them off. */
  letterKeys(): boolean;
  readonly signal: AbortSignal;
}

/** Element name of the hosts; the watcher passes over them. */
export const badgeTag = 'inlay-badge';

interface Badge {
  readonly key: ItemKey;
  item: Element;
  /** Where it stands, asked again whenever the item changed. */
  place: BadgeSeat['place'];
  near: boolean;
  /** Only badges near the view have nodes: a long thread costs no more than a short one. */
  body: Body | null;
}

/** A badge's nodes and how they were drawn last. */
interface Body extends Tile {
  readonly host: HTMLElement;
  stand: Stand & { readonly row: Element };
  model: BadgeModel;
  size: TileSize;
  isDrawn: boolean;
  /** A new body is seen only once it was looked at in its place. */
  isSeen: boolean;
  /** How far it is moved from where the row would have it, in px. */
  dx: number;
  dy: number;
}

/** A body on its way to a place: reckoned in one frame, looked at in the next. */
interface Move {
  readonly badge: Badge;
  readonly body: Body;
  readonly at: Position;
  readonly place: BadgePlace;
  /** Where its `beside` was when the place was reckoned. */
  readonly from: Box;
}

interface Look {
  readonly box: Box;
  readonly now: Box;
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
  const meter = createTileMeter();
  let sheet: ((root: ShadowRoot) => void) | null = null;
  const toPlace = new Set<Badge>();
  /** Their nodes go when all is read: taking one out makes the browser lay the page out anew. */
  const far = new Set<Badge>();
  let moving: Move[] = [];
  let theme: Theme = 'light';
  let quiet = false;
  let open: ItemKey | null = null;

  const afterFrame = createAfterFrame(document, () => placeAll(), signal);

  const nearView = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const badge = byItem.get(target);
        if (!badge || badge.item !== target || badge.near === isIntersecting) continue;
        badge.near = isIntersecting;
        if (isIntersecting) {
          far.delete(badge);
          toPlace.add(badge);
        } else if (badge.key !== open && badge.body?.host !== document.activeElement) {
          far.add(badge);
        }
      }
      // Not here: this is called after a frame as the other work is, and whichever of the two came second
      // would have the page laid out anew for what the first one wrote.
      if (toPlace.size + far.size > 0) afterFrame();
    },
    // The pane of comments scrolls in itself on Instagram: its edge needs the margin too.
    { rootMargin: '600px', scrollMargin: '600px' } as IntersectionObserverInit,
  );

  const strip = (badge: Badge) => {
    badge.body?.host.remove();
    badge.body = null;
  };

  const make = (badge: Badge, model: BadgeModel, stand: Body['stand']): Body => {
    const host = document.createElement(badgeTag);
    host.setAttribute('data-theme', theme);
    const root = host.attachShadow({ mode: 'closed' });
    sheet ??= makeSheet();
    sheet(root);
    const tile = makeTile(document);
    root.append(tile.button);
    byHost.set(host, badge);
    const body: Body = {
      ...tile,
      host,
      stand,
      model,
      size: 'dot',
      isDrawn: false,
      isSeen: false,
      dx: 0,
      dy: 0,
    };
    return body;
  };

  /** Reads all, then writes all: nothing is laid out for it. */
  const placeAll = () => {
    const batch = [...toPlace].map(reckon).filter((one) => one !== null);
    toPlace.clear();
    const again = new Set(batch.map(({ badge }) => badge.body));
    const arrived = moving.filter(({ body }) => body.host.isConnected && !again.has(body));
    moving = [];
    const looks = arrived.map(lookAt);
    for (const badge of far) strip(badge);
    far.clear();
    for (const [at, move] of arrived.entries()) settle(move, looks[at] as Look);
    for (const one of batch) move(one);
    if (moving.length + toPlace.size > 0) afterFrame();
  };

  /** Everything that has to be read of the page to place a badge. */
  const reckon = (badge: Badge) => {
    if (!badge.near || !badge.item.isConnected || badges.get(badge.key) !== badge) return null;
    const model = options.model(badge.key);
    if (!model) return null;
    const place = badge.place();
    if (!place) {
      far.add(badge);
      return null;
    }
    const around = readSurroundings(badge.item, place);
    const at = position(around, meter.widths(model), largestSize(model, quiet));
    const { body } = badge;
    // Computed styles are dear: asked again only when the site drew another row.
    const stands = body?.host.isConnected && body.stand.row === place.row;
    const stand = stands ? body.stand : { row: place.row, ...standOf(place.row, badge.item) };
    const box = stands ? body.button.getBoundingClientRect() : null;
    return { badge, model, stand, at, place, around, box };
  };

  /** Draws a badge, and moves it to where it is reckoned to stand. */
  const move = (to: NonNullable<ReturnType<typeof reckon>>) => {
    const { badge, model, at, box } = to;
    badge.body ??= make(badge, model, to.stand);
    const { body } = badge;
    const isDrawn = body.isDrawn && body.size === at.size && sameValue(body.model, model);
    if (!isDrawn) {
      drawTile(body, model, at.size);
      body.button.setAttribute('aria-expanded', String(badge.key === open));
    }
    Object.assign(body, { isDrawn: true, model, size: at.size, stand: to.stand });
    if (!box) {
      // Hidden and unmoved in its row: where that is, the next frame tells.
      body.host.style.cssText = styleOf(body.stand);
      Object.assign(body, { dx: 0, dy: 0, isSeen: false });
      body.stand.parent.append(body.host);
    }
    body.host.style.setProperty('--room', `${at.room}px`);
    // From a right-to-left row the tile grows towards the left.
    const left = box && (to.around.rtl ? box.right - at.width : box.left);
    const moved = left !== null && box && translate(body, at.left - left, at.top - box.top);
    if (isDrawn && body.isSeen && !moved) return;
    moving.push({ badge, body, at, place: to.place, from: to.around.beside });
  };

  /** Looks at what was placed one frame ago: words come out a pixel or two off, lists scroll. */
  const lookAt = ({ body, place }: Move) => ({
    box: body.button.getBoundingClientRect(),
    now: besideBox(place),
  });

  const settle = ({ badge, body, at, from }: Move, { box, now }: Look) => {
    if (!meter.learn(body.model, body.size, box.right - box.left, at.room)) {
      toPlace.add(badge);
      return;
    }
    const left = at.left + now.left - from.left;
    const offX = at.edge === 'left' ? left - box.left : left + at.width - box.right;
    translate(body, offX, at.top + now.top - from.top - box.top);
    if (body.isSeen) return;
    body.isSeen = true;
    body.host.style.removeProperty('visibility');
  };

  /** Moves a body on; false when it is not worth it. */
  const translate = (body: Body, offX: number, offY: number): boolean => {
    if (Math.abs(offX) < 1 && Math.abs(offY) < 1) return false;
    body.dx += Math.round(offX);
    body.dy += Math.round(offY);
    body.host.style.setProperty('translate', `${body.dx}px ${body.dy}px`, 'important');
    return true;
  };

  /** The shadow root is closed to the window's listeners, so the place of the click tells. */
  const isOnPut = ({ body }: Badge, { detail, clientX }: MouseEvent) => {
    const cell = detail > 0 && body?.face.querySelector('.put')?.getBoundingClientRect();
    return cell && clientX >= cell.left && clientX <= cell.right;
  };

  const onOwnEvent = (event: Event) => {
    const badge = event.target ? byHost.get(event.target) : undefined;
    if (!badge) return;
    event.stopImmediatePropagation();
    if (event.type === 'click') {
      event.preventDefault();
      options.onActivate(badge.key, isOnPut(badge, event as MouseEvent) ? 'insert-first' : 'open');
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
    /** Puts a badge at an item, or draws the one it has anew. */
    show(key: ItemKey, { at: item, place }: BadgeSeat): void {
      let badge = badges.get(key);
      if (!badge) {
        badge = { key, item, place, near: false, body: null };
        badges.set(key, badge);
      }
      badge.place = place;
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
      toPlace.add(badge);
    },
    /** Carries out what `show` asked for. */
    commit(): void {
      if (toPlace.size > 0) afterFrame();
    },
    remove(key: ItemKey): void {
      const badge = badges.get(key);
      if (!badge) return;
      badges.delete(key);
      toPlace.delete(badge);
      if (byItem.get(badge.item) === badge) {
        byItem.delete(badge.item);
        nearView.unobserve(badge.item);
      }
      strip(badge);
    },
    /** All badges again: time went on, the window was resized, the language changed. */
    refresh(): void {
      for (const badge of badges.values()) if (badge.near) toPlace.add(badge);
      layer.commit();
    },
    setTheme(next: Theme): void {
      theme = next;
      for (const { body } of badges.values()) body?.host.setAttribute('data-theme', next);
    },
    setQuiet(next: boolean): void {
      quiet = next;
    },
    setOpen(key: ItemKey | null): void {
      const before = open;
      open = key;
      for (const at of [before, key]) {
        const body = at && badges.get(at)?.body;
        if (body) body.button.setAttribute('aria-expanded', String(at === open));
      }
    },
    host: (key: ItemKey): HTMLElement | null => badges.get(key)?.body?.host ?? null,
    focus(key: ItemKey): void {
      badges.get(key)?.body?.button.focus({ preventScroll: true });
    },
  };

  signal.addEventListener(
    'abort',
    () => {
      nearView.disconnect();
      for (const badge of badges.values()) strip(badge);
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
function makeSheet(): (root: ShadowRoot) => void {
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
