import { useCallback, useEffect, useState } from 'react';
import { defaultSettings, type Settings } from '../domain/settings.ts';
import type { Failure, Reply } from '../messaging/protocol.ts';
import { useBroadcast, useClient } from './client-context.tsx';

export interface SettingsState {
  /** The defaults until the worker answered. */
  readonly settings: Settings;
  readonly loaded: boolean;
  readonly failure: Failure | null;
  /** Writes at once; what is shown is what the worker kept. */
  readonly save: (change: Partial<Settings>) => Promise<Reply<Settings>>;
}

/** The person's choices, live: a change in another tab arrives here too. */
export function useSettings(): SettingsState {
  const client = useClient();
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  const [loaded, setLoaded] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  useEffect(() => {
    let gone = false;
    void client.call('settings.get').then((reply) => {
      if (gone) return;
      if (reply.ok) setSettings(reply.value);
      else setFailure(reply.failure);
      setLoaded(true);
    });
    return () => {
      gone = true;
    };
  }, [client]);
  useBroadcast((broadcast) => {
    if (broadcast.type === 'settings') setSettings(broadcast.settings);
  });

  const save = useCallback(
    async (change: Partial<Settings>) => {
      const reply = await client.call('settings.set', change);
      if (reply.ok) setSettings(reply.value);
      return reply;
    },
    [client],
  );
  return { settings, loaded, failure, save };
}
