import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ClientProvider } from '@/lib/client/client-context.tsx';
import type { Client } from '@/lib/messaging/protocol.ts';
import { SettingsProvider } from './settings-context.tsx';

interface MountOptions {
  readonly document: Document;
  readonly client: Client;
  readonly browserLanguage: string;
  readonly page: ReactNode;
}

/** Draws one of the extension's own pages into its `#app`. */
export function mountPage({ document, client, browserLanguage, page }: MountOptions): void {
  const app = document.getElementById('app');
  if (!app) throw new Error('The page has no #app');
  createRoot(app).render(
    <StrictMode>
      <ClientProvider client={client}>
        <SettingsProvider browserLanguage={browserLanguage}>{page}</SettingsProvider>
      </ClientProvider>
    </StrictMode>,
  );
}
