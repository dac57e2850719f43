import { Download } from 'lucide-react';
import { useState } from 'react';
import { optionsCatalogs } from '@/components/settings/options-catalog.ts';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { FileButton } from '@/components/ui/file-button.tsx';
import { useClient } from '@/lib/client/client-context.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { SavedReply } from '@/lib/domain/reply.ts';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import { ImportReview } from './import-review.tsx';
import { type FilePlan, useReplyTools } from './reply-tools.ts';

type GoodPlan = Extract<FilePlan, { ok: true }>;

/** Replies to a file and from one; what comes in is shown first. */
export function ImportReplies({ kept }: { readonly kept: readonly SavedReply[] }) {
  const t = useTranslator(optionsCatalogs);
  const failure = useTranslator(failureCatalogs);
  const { locale } = useLanguage();
  const client = useClient();
  const { plan, write, saveFile } = useReplyTools();
  const [review, setReview] = useState<GoodPlan | null>(null);
  const [said, setSaid] = useState('');

  const open = async (file: File) => {
    const read = await plan(new Uint8Array(await file.arrayBuffer()), kept, locale);
    if (read.ok) {
      setSaid('');
      setReview(read);
    } else {
      setReview(null);
      setSaid(t(`replies.import-${read.reason}`, { at: read.at ?? '' }));
    }
  };
  const bringIn = async (replies: readonly SavedReply[]) => {
    const answer = await client.call('replies.import', replies);
    if (!answer.ok) {
      setSaid(failureText(failure, answer.failure));
      return;
    }
    setReview(null);
    setSaid(t('replies.imported', { count: answer.value.written }));
  };
  const save = async (format: 'inlay' | 'csv') => {
    const day = new Date().toISOString().slice(0, 10);
    const content = await write(format, kept);
    saveFile(`inlay-replies-${day}.${format === 'csv' ? 'csv' : 'json'}`, content);
    setSaid(t('replies.exported'));
  };

  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap gap-6">
        <FileButton
          label={t('replies.import-file')}
          accept=".json,.csv,.tsv,.txt,.yml,.yaml"
          onFile={(file) => void open(file)}
        >
          {t('replies.import')}
        </FileButton>
        <Button icon={Download} onClick={() => void save('inlay')}>
          {t('replies.export')}
        </Button>
        <Button icon={Download} onClick={() => void save('csv')}>
          {t('replies.export-csv')}
        </Button>
      </div>
      <p className="text-small text-ink-3">{t('replies.import-what')}</p>
      <p role="status" className="text-ink-2">
        {said}
      </p>
      {review && (
        <ImportReview
          plan={review}
          onImport={(replies) => void bringIn(replies)}
          onLeave={() => setReview(null)}
        />
      )}
    </div>
  );
}
