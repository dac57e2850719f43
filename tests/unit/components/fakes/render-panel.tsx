import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Panel } from '@/components/panel/panel.tsx';
import { ClientProvider } from '@/lib/client/client-context.tsx';
import { LanguageProvider } from '@/lib/client/language.tsx';
import { defaultSettings, type Settings } from '@/lib/domain/settings.ts';
import type { OpenRequest } from '@/lib/page/bridge.ts';
import { createSendings } from '@/lib/page/insert/sendings.ts';
import { fillGiven } from '@/lib/replies/variables.ts';
import type { FakeBridge } from './fake-bridge.ts';
import type { FakeClient } from './fake-client.ts';

interface RenderOptions {
  readonly bridge: FakeBridge;
  readonly client: FakeClient;
  readonly request: OpenRequest;
  readonly settings?: Partial<Settings>;
  readonly unkeptNotes?: Map<string, string>;
}

/** The open panel of one item, with what the page and the worker would do. */
export function renderPanel(options: RenderOptions) {
  const settings: Settings = { ...defaultSettings, language: 'en', ...options.settings };
  const closed: true[] = [];
  const unkeptNotes = options.unkeptNotes ?? new Map<string, string>();
  const view = render(
    <ClientProvider client={options.client}>
      <LanguageProvider settings={settings} browserLanguage="en">
        <Panel
          bridge={options.bridge}
          request={options.request}
          settings={settings}
          fill={fillGiven}
          sendings={createSendings({
            client: options.client,
            document,
            leaving: options.bridge.leaving,
          })}
          pinned={false}
          unkeptNotes={unkeptNotes}
          onPin={() => {}}
          onClose={() => closed.push(true)}
        />
      </LanguageProvider>
    </ClientProvider>,
  );
  return { ...view, user: userEvent.setup(), closed, unkeptNotes };
}
