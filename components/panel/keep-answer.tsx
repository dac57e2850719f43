import { useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { useClient } from '@/lib/client/client-context.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import { type ItemKey, replyId } from '@/lib/domain/ids.ts';
import type { SavedReply } from '@/lib/domain/reply.ts';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import type { Failure } from '@/lib/messaging/protocol.ts';
import { panelCatalogs } from './panel-catalog.ts';

interface KeepAnswerProps {
  readonly itemKey: ItemKey;
  /** An answer that went out. */
  readonly text: string;
  readonly saved: readonly SavedReply[];
}

/** Makes a sent answer a saved reply, and takes that back. */
export function KeepAnswer({ itemKey, text, saved }: KeepAnswerProps) {
  const t = useTranslator(panelCatalogs);
  const failure = useTranslator(failureCatalogs);
  const client = useClient();
  const [kept, setKept] = useState<SavedReply | 'taken-back' | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);

  const keep = async () => {
    const id = replyId(crypto.randomUUID());
    const answer = await client.call('replies.keep', { id, key: itemKey, text });
    setProblem(answer.ok ? null : answer.failure);
    if (answer.ok) setKept(answer.value);
  };
  const takeBack = async (reply: SavedReply) => {
    const answer = await client.call('replies.unkeep', reply.id);
    setProblem(answer.ok ? null : answer.failure);
    if (answer.ok) setKept('taken-back');
  };

  const known = saved.some((reply) => reply.text.trim() === text.trim());
  if (known && kept === null) return null;
  return (
    <div className="flex flex-col items-start gap-4">
      {kept === null && (
        <>
          <p className="text-small text-ink-2">{t('kept.ask')}</p>
          <Button onClick={() => void keep()}>{t('kept.keep')}</Button>
        </>
      )}
      {kept === 'taken-back' && (
        <p role="status" className="text-small text-ink-2">
          {t('kept.undone')}
        </p>
      )}
      {kept && kept !== 'taken-back' && (
        <p role="status" className="flex flex-wrap items-center gap-8 text-small text-ink-2">
          {t('kept.done', { title: kept.title })}
          <Button look="link" className="text-small" onClick={() => void takeBack(kept)}>
            {t('kept.take-back')}
          </Button>
        </p>
      )}
      {problem && <p className="text-late">{failureText(failure, problem)}</p>}
    </div>
  );
}
