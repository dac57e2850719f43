/** A frame around one of the site's own controls. */
export interface ControlRing {
  /** Rings this control and follows it; null takes the ring away. */
  show(control: Element | null): void;
}

/** The colours of "act" for a light and a dark ground, and the halo that sets them off. */
const colours = {
  light: { line: '#0B655B', halo: '#FFFFFF' },
  dark: { line: '#63D0BF', halo: '#0E1513' },
} as const;

const gap = 3;
/** Frames without a move after which the ring stops asking where its control is. */
const restAfter = 30;

const plain: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'pointer-events': 'none',
  'z-index': '2147483647',
  display: 'block',
};

/**
 * A dashed ring that lies over the page in the top layer: nothing of the site's is styled, nothing
 * moves, no click is caught. It follows its control through scrolling, resizing, menus that open
 * with a motion, and pages that draw anew; at rest it does no work.
 */
export function createControlRing(
  doc: Document,
  theme: () => 'light' | 'dark',
  signal: AbortSignal,
): ControlRing {
  const view = doc.defaultView ?? window;
  let host: HTMLElement | null = null;
  let frame: HTMLElement | null = null;
  let control: Element | null = null;
  let shown: AbortController | null = null;
  let next = 0;

  const hide = () => {
    shown?.abort();
    shown = null;
    control = null;
    view.cancelAnimationFrame(next);
    host?.remove();
    host = null;
    frame = null;
  };

  const draw = () => {
    const { line, halo } = colours[theme()];
    host = doc.createElement('inlay-control-ring');
    host.setAttribute('aria-hidden', 'true');
    host.setAttribute('popover', 'manual');
    setAll(host, plain);
    frame = doc.createElement('div');
    setAll(frame, {
      'box-sizing': 'border-box',
      width: '100%',
      height: '100%',
      border: `2px dashed ${line}`,
      'border-radius': '8px',
      'box-shadow': `0 0 0 1px ${halo}, inset 0 0 0 1px ${halo}`,
    });
    host.attachShadow({ mode: 'closed' }).append(frame);
    doc.documentElement.append(host);
    raise(host);
  };

  /** Puts the ring where its control is; true when it moved. */
  const place = (): boolean => {
    if (!host || !control) return false;
    const box = control.getBoundingClientRect();
    const seen = control.isConnected && (box.width > 0 || box.height > 0);
    const styles = {
      left: `${box.left - gap}px`,
      top: `${box.top - gap}px`,
      width: `${box.width + 2 * gap}px`,
      height: `${box.height + 2 * gap}px`,
      visibility: seen ? 'visible' : 'hidden',
    };
    const moved = Object.entries(styles).some(
      ([name, value]) => host?.style.getPropertyValue(name) !== value,
    );
    if (moved) setAll(host, styles);
    return moved;
  };

  let still = 0;
  const follow = () => {
    view.cancelAnimationFrame(next);
    const step = () => {
      still = place() ? 0 : still + 1;
      if (still < restAfter && host) next = view.requestAnimationFrame(step);
    };
    still = 0;
    step();
  };

  signal.addEventListener('abort', hide, { once: true });
  return {
    show(wanted) {
      if (signal.aborted || wanted === null) {
        hide();
        return;
      }
      if (wanted === control) {
        follow();
        return;
      }
      hide();
      control = wanted;
      shown = new AbortController();
      draw();
      const heard = { capture: true, passive: true, signal: shown.signal };
      for (const kind of ['scroll', 'resize', 'transitionend', 'animationend']) {
        view.addEventListener(kind, follow, heard);
      }
      const sized = new ResizeObserver(follow);
      sized.observe(wanted);
      shown.signal.addEventListener('abort', () => sized.disconnect(), { once: true });
      follow();
    },
  };
}

/** Above the site's own dialogs where the browser has a top layer for it; else by its z-index. */
function raise(host: HTMLElement): void {
  if (typeof host.showPopover !== 'function') {
    host.removeAttribute('popover');
    return;
  }
  host.showPopover();
}

function setAll(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) {
    element.style.setProperty(name, value, 'important');
  }
}
