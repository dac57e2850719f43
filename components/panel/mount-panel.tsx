import { createRoot } from 'react-dom/client';
import { ClientProvider } from '@/lib/client/client-context.tsx';
import type { Client } from '@/lib/messaging/protocol.ts';
import type { PageBridge } from '@/lib/page/bridge.ts';
import { PanelHost } from './panel-host.tsx';
import type { FillTemplate } from './use-replies.ts';

interface MountOptions {
  readonly document: Document;
  readonly bridge: PageBridge;
  readonly client: Client;
  /** The compiled style sheet, as text. */
  readonly css: string;
  readonly fill: FillTemplate;
  readonly browserLanguage: string;
  readonly signal: AbortSignal;
}

const tag = 'inlay-panel';

/** What a person does in the panel is none of the site's business: its shortcuts and clickable cards. */
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

/**
 * Puts the panel into a page: one popover with one closed shadow root and one React root, whatever
 * number of items are opened. No HTML strings are parsed, so a page that requires Trusted Types
 * takes it; the style sheet is adopted by the shadow root alone and reaches nothing of the site.
 */
export function mountPanel(options: MountOptions): void {
  const { document, bridge, client, css, fill, browserLanguage, signal } = options;
  if (signal.aborted) return;
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
  const root = createRoot(view);
  const leave = () => {
    root.unmount();
    host.remove();
  };
  root.render(
    <ClientProvider client={client}>
      <PanelHost
        host={host}
        bridge={bridge}
        fill={fill}
        browserLanguage={browserLanguage}
        onLeave={leave}
        signal={signal}
      />
    </ClientProvider>,
  );
  signal.addEventListener('abort', leave, { once: true });
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
