import { useCallback, useState } from 'react';
import { failureText } from '@/components/ui/failure-text.ts';
import { useClient } from '@/lib/client/client-context.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import type { ItemKey } from '@/lib/domain/ids.ts';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import { deskCatalogs } from './desk-catalog.ts';

interface WayToItem {
  readonly open: (key: ItemKey) => Promise<void>;
  readonly insertFirst: (key: ItemKey) => Promise<void>;
  /** What there is to say of the last way that was taken; '' where it needs no word. */
  readonly said: string;
}

/** From the desk to the place of an item, and there to its first suggestion. */
export function useWayToItem(): WayToItem {
  const client = useClient();
  const t = useTranslator(deskCatalogs);
  const failure = useTranslator(failureCatalogs);
  const [said, setSaid] = useState('');
  const open = useCallback(
    async (key: ItemKey) => {
      const reply = await client.call('items.open', key);
      setSaid(reply.ok ? '' : failureText(failure, reply.failure));
    },
    [client, failure],
  );
  const insertFirst = useCallback(
    async (key: ItemKey) => {
      const reply = await client.call('items.insertFirst', key);
      if (!reply.ok) setSaid(failureText(failure, reply.failure));
      else setSaid(reply.value.asked ? '' : t('insert.opens'));
    },
    [client, failure, t],
  );
  return { open, insertFirst, said };
}
