import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { SettingsProvider } from '@/components/ui/settings-context.tsx';
import { ClientProvider } from '@/lib/client/client-context.tsx';
import type { Client } from '@/lib/messaging/protocol.ts';

/** One of the extension's own pages with what the worker would do. */
export function renderPage(client: Client, page: ReactNode) {
  const view = render(
    <ClientProvider client={client}>
      <SettingsProvider browserLanguage="en">{page}</SettingsProvider>
    </ClientProvider>,
  );
  return { ...view, user: userEvent.setup() };
}
