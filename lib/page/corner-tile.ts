/**
 * One line in the inline-end bottom corner, for what concerns the whole page: Inlay is not sure
 * about it, or was updated under it. Out of the flow, in its own closed shadow root.
 */
export interface CornerTile {
  show(message: CornerMessage | null): void;
}

export interface CornerMessage {
  /** Messages with the same id replace each other without being announced again. */
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: 'light' | 'dark';
  readonly closeLabel: string;
}

const css = `
:host { all: initial; }
.box {
  --surface:#FFFFFF; --ink-1:#15201E; --edge:#78847F;
  position: fixed; inset-block-end: 16px; inset-inline-end: 16px; z-index: 2147483000;
  display: flex; gap: 8px; align-items: start; max-inline-size: min(360px, calc(100vw - 32px)); box-sizing: border-box;
  padding: 8px 8px 8px 12px; border: 1px solid var(--edge); border-radius: 6px;
  background: var(--surface); color: var(--ink-1);
  font: 400 13px/18px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic",sans-serif;
}
.box[data-theme="dark"] { --surface:#161C1B; --ink-1:#E8EEEC; --edge:#71807B; }
.box:lang(fa) { line-height: 20px; }
.text { padding-block: 3px; }
button { all: unset; box-sizing: border-box; display: grid; place-items: center; inline-size: 24px; block-size: 24px; flex: none; cursor: pointer; border-radius: 4px; font: inherit; }
button:focus-visible { outline: 2px solid var(--ink-1); outline-offset: 2px; }
@media (forced-colors: active) { .box { border-color: ButtonBorder; background: Canvas; color: CanvasText; } }
`;

export function createCornerTile(document: Document): CornerTile {
  let host: HTMLElement | null = null;
  let shown: string | null = null;

  const close = () => {
    host?.remove();
    host = null;
  };

  return {
    show(message) {
      if (!message) {
        shown = null;
        close();
        return;
      }
      if (shown === message.id) return;
      close();
      shown = message.id;
      host = document.createElement('inlay-tile');
      const root = host.attachShadow({ mode: 'closed' });
      const style = document.createElement('style');
      style.textContent = css;
      const box = document.createElement('div');
      box.className = 'box';
      box.lang = message.lang;
      box.dir = message.dir;
      box.dataset.theme = message.theme;
      box.setAttribute('role', 'status');
      const text = document.createElement('div');
      text.className = 'text';
      text.append(message.text);
      const button = document.createElement('button');
      button.type = 'button';
      button.setAttribute('aria-label', message.closeLabel);
      button.textContent = '×';
      button.addEventListener('click', close, { once: true });
      box.append(text, button);
      root.append(style, box);
      document.documentElement.append(host);
    },
  };
}
