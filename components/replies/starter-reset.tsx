import { useState } from 'react';
import { optionsCatalogs } from '@/components/settings/options-catalog.ts';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { useClient } from '@/lib/client/client-context.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import type { SavedReply } from '@/lib/domain/reply.ts';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import type { Failure } from '@/lib/messaging/protocol.ts';

type Resetting =
  | { readonly state: 'idle' | 'asking' | 'done' }
  | { readonly state: 'running'; readonly done: number }
  | { readonly state: 'failed'; readonly failure: Failure };

/** Puts the starter replies back as they came; replies of one's own stay. */
export function StarterReset({ starters }: { readonly starters: readonly SavedReply[] }) {
  const t = useTranslator(optionsCatalogs);
  const failure = useTranslator(failureCatalogs);
  const client = useClient();
  const [resetting, setResetting] = useState<Resetting>({ state: 'idle' });

  const reset = async () => {
    for (const [done, starter] of starters.entries()) {
      setResetting({ state: 'running', done });
      const answer = await client.call('replies.save', starter);
      if (!answer.ok) {
        setResetting({ state: 'failed', failure: answer.failure });
        return;
      }
    }
    setResetting({ state: 'done' });
  };

  return (
    <div className="flex flex-col items-start gap-6">
      {resetting.state === 'asking' ? (
        <>
          <p>{t('replies.reset-what', { count: starters.length })}</p>
          <div className="flex flex-wrap gap-6">
            <Button onClick={() => void reset()}>{t('replies.reset-go')}</Button>
            <Button look="bare" onClick={() => setResetting({ state: 'idle' })}>
              {t('replies.reset-leave')}
            </Button>
          </div>
        </>
      ) : (
        <Button
          look="link"
          waiting={resetting.state === 'running'}
          onClick={() => setResetting({ state: 'asking' })}
        >
          {t('replies.reset')}
        </Button>
      )}
      <p role="status" className="text-small text-ink-2">
        {resetting.state === 'running' &&
          t('replies.reset-progress', { done: resetting.done, all: starters.length })}
        {resetting.state === 'done' && t('replies.reset-done', { count: starters.length })}
        {resetting.state === 'failed' && failureText(failure, resetting.failure)}
      </p>
    </div>
  );
}
