import { createRoot } from 'react-dom/client';
import { putPagePopover } from '@/components/ui/page-popover.ts';
import { ClientProvider } from '@/lib/client/client-context.tsx';
import type { Client } from '@/lib/messaging/protocol.ts';
import type { PageBridge, Sendings } from '@/lib/page/bridge.ts';
import { PanelHost } from './panel-host.tsx';
import type { FillTemplate } from './use-replies.ts';

interface MountOptions {
  readonly document: Document;
  readonly bridge: PageBridge;
  readonly sendings: Sendings;
  readonly client: Client;
  /** The compiled style sheet, as text. */
  readonly css: string;
  readonly fill: FillTemplate;
  readonly browserLanguage: string;
  readonly signal: AbortSignal;
}

/** Puts the panel into a page: one React root, whatever number of items are opened. */
export function mountPanel(options: MountOptions): void {
  const { document, bridge, sendings, client, css, fill, browserLanguage, signal } = options;
  if (signal.aborted) return;
  const { host, view } = putPagePopover({ document, tag: 'inlay-panel', css, signal });
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
        sendings={sendings}
        fill={fill}
        browserLanguage={browserLanguage}
        onLeave={leave}
        signal={signal}
      />
    </ClientProvider>,
  );
  signal.addEventListener('abort', leave, { once: true });
}
