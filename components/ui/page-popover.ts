/** What a person does in a view of ours is none of the site's business: its shortcuts and clickable cards. */
const ownEvents = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionend',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'paste',
  'copy',
  'cut',
  'drop',
] as const;

export interface PagePopover {
  /** The popover element in the page. */
  readonly host: HTMLElement;
  /** Where the view is drawn, inside the closed shadow root. */
  readonly view: HTMLElement;
}

interface PagePopoverOptions {
  readonly document: Document;
  /** Name of the element: `inlay-` and what it holds. */
  readonly tag: `inlay-${string}`;
  /** The compiled style sheet, as text. */
  readonly css: string;
  readonly signal: AbortSignal;
}

/**
 * Puts a popover with one closed shadow root into a page. No HTML strings are parsed, so a page that
 * requires Trusted Types takes it; the style sheet is adopted by the shadow root alone and reaches
 * nothing of the site.
 */
export function putPagePopover({ document, tag, css, signal }: PagePopoverOptions): PagePopover {
  const host = document.createElement(tag);
  host.popover = 'manual';
  for (const type of ownEvents) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  const shadow = host.attachShadow({ mode: 'closed' });
  dress(shadow, css);
  document.documentElement.append(host);
  const view = document.createElement('div');
  view.style.maxBlockSize = 'inherit';
  shadow.append(view);
  return { host, view };
}

/** Firefox refuses a content script's own sheet in a page's shadow root; a `style` element works. */
function dress(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}
