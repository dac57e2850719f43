import { optionsCatalogs } from '@/components/settings/options-catalog.ts';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import { useAnswer } from '@/lib/client/use-answer.ts';
import type { SavedReply } from '@/lib/domain/reply.ts';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';

interface ReplyHistoryProps {
  readonly reply: SavedReply;
  /** Saves an earlier version; what is there now becomes a version itself. */
  readonly onBack: (version: SavedReply) => void;
}

/** What a reply was, newest first, each with a way back. */
export function ReplyHistory({ reply, onBack }: ReplyHistoryProps) {
  const t = useTranslator(optionsCatalogs);
  const failure = useTranslator(failureCatalogs);
  const { format } = useLanguage();
  const versions = useAnswer('replies.versions', reply.id, ({ type }) => type === 'replies');
  if (versions.failure) return <p>{failureText(failure, versions.failure)}</p>;
  if (!versions.value) return null;
  if (versions.value.length === 0) return <p className="text-ink-2">{t('replies.history-none')}</p>;
  return (
    <ol aria-label={t('replies.history-named', { title: reply.title })} className="w-full">
      {versions.value.map((version, index) => (
        // Versions have no name of their own; the list is only ever made anew.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the name
        <li key={index} className="flex items-start gap-10 py-6 border-t border-line">
          <div className="flex-1 min-w-0">
            <p className="text-small text-ink-3">
              {version.updatedAt > 0 && format.moment(version.updatedAt)}
            </p>
            <p dir="auto" lang={version.lang} className="whitespace-pre-line wrap-anywhere">
              {version.text}
            </p>
          </div>
          <Button onClick={() => onBack(version)}>{t('replies.history-back')}</Button>
        </li>
      ))}
    </ol>
  );
}
