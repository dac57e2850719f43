import { useState } from 'react';
import { panelCatalogs } from '@/components/panel/panel-catalog.ts';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { useClient } from '@/lib/client/client-context.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import { useAnswer } from '@/lib/client/use-answer.ts';
import type { SavedReply } from '@/lib/domain/reply.ts';
import type { OfferedVariant } from '@/lib/domain/reply-use.ts';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import type { Failure } from '@/lib/messaging/protocol.ts';

interface OfferedVariantsProps {
  /** Replies of which wordings are offered. */
  readonly replies: readonly SavedReply[];
}

/** Words that people put in a reply's place again and again: kept as its variant in one click. */
export function OfferedVariants({ replies }: OfferedVariantsProps) {
  const t = useTranslator(panelCatalogs);
  const failure = useTranslator(failureCatalogs);
  const client = useClient();
  const { value } = useAnswer('replies.edits', undefined, ({ type }) => type === 'replies');
  /** The reply as it was before its last variant was kept. */
  const [before, setBefore] = useState<SavedReply | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);

  const save = async (reply: SavedReply, was: SavedReply | null) => {
    const answer = await client.call('replies.save', reply);
    setProblem(answer.ok ? null : answer.failure);
    if (answer.ok) setBefore(was);
  };
  const keep = (reply: SavedReply, { text }: OfferedVariant) => {
    const variants = [...(reply.variants ?? []), { id: crypto.randomUUID(), text }];
    return save({ ...reply, variants }, reply);
  };
  const offers = (value ?? []).flatMap((offer) => {
    const reply = replies.find(({ id }) => id === offer.reply);
    return reply ? [{ offer, reply }] : [];
  });

  return (
    <>
      {offers.map(({ offer, reply }) => (
        <div
          key={`${reply.id} ${offer.text}`}
          className="flex flex-col items-start gap-4 px-10 py-6 border border-line rounded-button"
        >
          <p className="text-small text-ink-2">
            {t('kept.variant', { title: reply.title, count: offer.times })}
          </p>
          <p dir="auto" lang={reply.lang} className="wrap-anywhere whitespace-pre-line">
            {offer.text}
          </p>
          <Button onClick={() => void keep(reply, offer)}>{t('kept.keep-variant')}</Button>
        </div>
      ))}
      {before && (
        <p role="status" className="flex flex-wrap items-center gap-8 text-small text-ink-2">
          {t('kept.variant-done', { title: before.title })}
          <Button look="link" className="text-small" onClick={() => void save(before, null)}>
            {t('kept.take-back')}
          </Button>
        </p>
      )}
      {problem && <p className="text-late">{failureText(failure, problem)}</p>}
    </>
  );
}
