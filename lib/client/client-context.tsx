import { createContext, type ReactNode, useContext, useEffect, useEffectEvent } from 'react';
import type { Broadcast, Client } from '../messaging/protocol.ts';

const ClientContext = createContext<Client | null>(null);

interface ClientProviderProps {
  readonly client: Client;
  readonly children: ReactNode;
}

/** Hands the worker's client to everything beneath. */
export function ClientProvider({ client, children }: ClientProviderProps) {
  return <ClientContext.Provider value={client}>{children}</ClientContext.Provider>;
}

export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) throw new Error('No ClientProvider above this component');
  return client;
}

/** Hears the worker's pushes for as long as the component is there. */
export function useBroadcast(listener: (broadcast: Broadcast) => void): void {
  const client = useClient();
  const hear = useEffectEvent(listener);
  useEffect(() => {
    const leaving = new AbortController();
    client.listen((broadcast) => hear(broadcast), leaving.signal);
    return () => leaving.abort();
  }, [client]);
}
