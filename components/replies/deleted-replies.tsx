import { optionsCatalogs } from '@/components/settings/options-catalog.ts';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { useTranslator } from '@/lib/client/language.tsx';
import { useAnswer } from '@/lib/client/use-answer.ts';
import type { SavedReply } from '@/lib/domain/reply.ts';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';

interface DeletedRepliesProps {
  readonly onBack: (reply: SavedReply) => void;
}

/** Deleted replies with their words, each with a way back. */
export function DeletedReplies({ onBack }: DeletedRepliesProps) {
  const t = useTranslator(optionsCatalogs);
  const failure = useTranslator(failureCatalogs);
  const deleted = useAnswer('replies.deleted', undefined, ({ type }) => type === 'replies');
  if (deleted.failure) return <p>{failureText(failure, deleted.failure)}</p>;
  if (!deleted.value) return null;
  if (deleted.value.length === 0) return <p className="text-ink-2">{t('replies.trash-none')}</p>;
  return (
    <ul className="w-full">
      {deleted.value.map((reply) => (
        <li key={reply.id} className="flex items-start gap-10 py-6 border-t border-line">
          <div className="flex-1 min-w-0">
            <p dir="auto" lang={reply.lang} className="font-strong wrap-anywhere">
              {reply.title}
            </p>
            <p dir="auto" lang={reply.lang} className="line-clamp-2 text-ink-2 wrap-anywhere">
              {reply.text}
            </p>
          </div>
          <Button
            aria-label={t('replies.trash-back-named', { title: reply.title })}
            onClick={() => onBack(reply)}
          >
            {t('replies.trash-back')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
