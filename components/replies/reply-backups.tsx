import { useState } from 'react';
import { optionsCatalogs } from '@/components/settings/options-catalog.ts';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { useClient } from '@/lib/client/client-context.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import { useAnswer } from '@/lib/client/use-answer.ts';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';

/** The copies that Inlay puts aside by itself, each with a way back to it. */
export function ReplyBackups() {
  const t = useTranslator(optionsCatalogs);
  const failure = useTranslator(failureCatalogs);
  const { format } = useLanguage();
  const client = useClient();
  const [said, setSaid] = useState('');
  const backups = useAnswer('replies.backups', undefined, ({ type }) => type === 'replies');
  const goBack = async (backup: number) => {
    const answer = await client.call('replies.restore', backup);
    setSaid(
      answer.ok
        ? t('replies.restored', { count: answer.value.changed })
        : failureText(failure, answer.failure),
    );
  };
  if (backups.failure) return <p>{failureText(failure, backups.failure)}</p>;
  if (!backups.value) return null;
  return (
    <div className="w-full">
      {backups.value.length === 0 && <p className="text-ink-2">{t('replies.backups-none')}</p>}
      <ul>
        {backups.value.map(({ n, at, why, count }) => (
          <li key={n} className="flex items-center gap-10 py-6 border-t border-line">
            <span className="flex-1">
              {t('replies.backup', {
                when: format.moment(at),
                count,
                why: { own: t(`replies.backup-${why}`) },
              })}
            </span>
            <Button
              aria-label={t('replies.backup-back-named', { when: format.moment(at) })}
              onClick={() => void goBack(n)}
            >
              {t('replies.backup-back')}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="text-ink-2">
        {said}
      </p>
    </div>
  );
}
