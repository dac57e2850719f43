import { useEffect, useState } from 'react';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { Sendings, SentAnswer } from '@/lib/page/bridge.ts';

/** The last answer that was seen to be sent for an item while its panel is open. */
export function useSent(sendings: Sendings, key: ItemKey): SentAnswer | null {
  const [sent, setSent] = useState<SentAnswer | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    sendings.onSent((answer) => answer.key === key && setSent(answer), leaving.signal);
    return () => leaving.abort();
  }, [sendings, key]);
  return sent;
}
