import css from './corner-tile.css?inline';

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
