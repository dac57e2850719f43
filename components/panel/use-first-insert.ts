import { useCallback, useRef } from 'react';
import { useClient } from '@/lib/client/client-context.tsx';
import { tellInserted } from '@/lib/client/tell-inserted.ts';
import { askedFor } from '@/lib/domain/answered-item.ts';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { InsertOutcome } from '@/lib/domain/outcome.ts';
import type { Client } from '@/lib/messaging/protocol.ts';
import type { OpenRequest, PageBridge, Sendings } from '@/lib/page/bridge.ts';

/** What keeps the panel closed no longer: a person has to decide, or to read what became of the text. */
export interface PanelNeeded {
  readonly request: OpenRequest;
  readonly ended?: InsertOutcome;
}

/**
 * Inserts the best suggestion straight from the badge, with the panel closed, and opens it only where
 * something is missing, a guard objects or the site did not take the text. A second press while one is
 * on its way does nothing.
 */
export function useFirstInsert(
  bridge: PageBridge,
  sendings: Sendings,
  open: (needed: PanelNeeded) => void,
  signal: AbortSignal,
): (request: OpenRequest) => Promise<void> {
  const client = useClient();
  const busy = useRef(false);
  return useCallback(
    async (request) => {
      if (busy.current) return;
      busy.current = true;
      try {
        const outcome = await insertFirst({ client, bridge, sendings }, request.key, signal);
        if (outcome === null) open({ request });
        else if (outcome.kind !== 'inserted') {
          open({ request: { ...request, intent: 'open' }, ended: outcome });
        }
      } finally {
        busy.current = false;
      }
    },
    [client, bridge, sendings, open, signal],
  );
}

/** Null: nothing was tried, since a person has to look first. */
async function insertFirst(
  {
    client,
    bridge,
    sendings,
  }: { readonly client: Client; readonly bridge: PageBridge; readonly sendings: Sendings },
  key: ItemKey,
  signal: AbortSignal,
): Promise<InsertOutcome | null> {
  const item = bridge.item(key);
  if (!item) return null;
  const ownTexts = item.ownItems.map((own) => own.text);
  const offered = await client.call('replies.suggest', askedFor({ draft: item.draft, ownTexts }));
  const first = offered.ok ? offered.value[0] : undefined;
  if (!first || first.missing.length > 0) return null;
  const { filled: text, reply } = first;
  const found = await client.call('replies.check', { key, text, reply: reply.id, here: ownTexts });
  if (!found.ok || found.value.length > 0 || signal.aborted) return null;
  const outcome = await bridge.insert(key, text, signal);
  if (outcome.kind === 'inserted') {
    tellInserted(client, key, reply.title);
    sendings.follow({ key, reply: reply.id, text }, outcome.following);
  }
  return outcome;
}
