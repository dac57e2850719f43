import { createRoot } from 'react-dom/client';
import type { FillTemplate } from '@/components/panel/use-replies.ts';
import { putPagePopover } from '@/components/ui/page-popover.ts';
import { showWithinReach } from '@/components/ui/show-within-reach.ts';
import { ClientProvider } from '@/lib/client/client-context.tsx';
import { LanguageProvider } from '@/lib/client/language.tsx';
import { useSettings } from '@/lib/client/use-settings.ts';
import type { Client } from '@/lib/messaging/protocol.ts';
import { Palette } from './palette.tsx';
import type { PaletteGround } from './palette-ground.ts';

interface MountOptions {
  readonly document: Document;
  readonly ground: PaletteGround;
  readonly client: Client;
  readonly css: string;
  readonly fill: FillTemplate;
  readonly browserLanguage: string;
  /** Hears when the palette is gone. */
  readonly onGone: () => void;
  readonly signal: AbortSignal;
}

/** Every other style of the host is the sheet's own, which the site cannot change, nor can we here. */
const place = {
  '--panel-width': 'min(720px, 100vw - 32px)',
  '--panel-start': 'calc(50vw - min(720px, 100vw - 32px) / 2)',
  '--panel-top': '20vh',
  '--panel-height': '70vh',
};

/** Opens the palette over a page, for one use. */
export function mountPalette(options: MountOptions): void {
  const { document, ground, client, css, fill, browserLanguage, onGone, signal } = options;
  const { host, view } = putPagePopover({ document, tag: 'inlay-palette', css, signal });
  for (const [property, value] of Object.entries(place)) host.style.setProperty(property, value);
  showWithinReach(host);
  const root = createRoot(view);
  const leave = () => {
    root.unmount();
    host.remove();
    onGone();
  };
  root.render(
    <ClientProvider client={client}>
      <InLanguage browserLanguage={browserLanguage}>
        <Palette
          ground={ground}
          fill={fill}
          onLeave={(caret) => {
            leave();
            if (caret === 'back') ground.restore();
          }}
        />
      </InLanguage>
    </ClientProvider>,
  );
  signal.addEventListener('abort', leave, { once: true });
}

function InLanguage(props: {
  readonly browserLanguage: string;
  readonly children: React.ReactNode;
}) {
  const { settings, loaded } = useSettings();
  if (!loaded) return null;
  return (
    <LanguageProvider settings={settings} browserLanguage={props.browserLanguage}>
      {props.children}
    </LanguageProvider>
  );
}
