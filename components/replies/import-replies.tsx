import { Download } from 'lucide-react';
import { useState } from 'react';
import { optionsCatalogs } from '@/components/settings/options-catalog.ts';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { FileButton } from '@/components/ui/file-button.tsx';
import { useClient } from '@/lib/client/client-context.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { SavedReply } from '@/lib/domain/reply.ts';
import type { CodePage, CodePageChoice } from '@/lib/domain/reply-import.ts';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import { ImportReview } from './import-review.tsx';
import { LettersChoice } from './letters-choice.tsx';
import { type FilePlan, useReplyTools } from './reply-tools.ts';

type GoodPlan = Extract<FilePlan, { ok: true }>;

/** A file that was opened: what it would bring, or the letters to choose from first. */
interface Opened {
  readonly bytes: Uint8Array;
  readonly plan: GoodPlan | null;
  readonly taken: CodePage | null;
  readonly choices: readonly CodePageChoice[];
}

/** Replies to a file and from one; what comes in is shown first. */
export function ImportReplies({ kept }: { readonly kept: readonly SavedReply[] }) {
  const t = useTranslator(optionsCatalogs);
  const failure = useTranslator(failureCatalogs);
  const { locale } = useLanguage();
  const client = useClient();
  const { plan, write, saveFile } = useReplyTools();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [said, setSaid] = useState('');
  /** What takes the last import back: ours as they were, and the new ones deleted. */
  const [before, setBefore] = useState<readonly SavedReply[]>([]);

  const open = async (bytes: Uint8Array, chosen?: CodePage) => {
    const read = await plan(bytes, kept, locale, chosen);
    setSaid('');
    setBefore([]);
    if (read.ok) {
      const { codePage = null, choices = [] } = read.readWith ?? {};
      setOpened({ bytes, plan: read, taken: codePage, choices });
    } else if (read.reason === 'which-letters') {
      setOpened({ bytes, plan: null, taken: null, choices: read.choices });
    } else {
      setOpened(null);
      setSaid(t(`replies.import-${read.reason}`, { at: read.at ?? '' }));
    }
  };
  const bringIn = async (replies: readonly SavedReply[]) => {
    const answer = await client.call('replies.import', replies);
    if (!answer.ok) {
      setSaid(failureText(failure, answer.failure));
      return;
    }
    const ours = new Map(kept.map((reply) => [reply.id, reply]));
    setBefore(replies.map((reply) => ours.get(reply.id) ?? { ...reply, deletedAt: Date.now() }));
    setOpened(null);
    setSaid(t('replies.imported', { count: answer.value.written }));
  };
  const takeBack = async () => {
    const answer = await client.call('replies.saveAll', before);
    if (answer.ok) setBefore([]);
    setSaid(answer.ok ? t('replies.import-undone') : failureText(failure, answer.failure));
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
          onFile={async (file) => open(new Uint8Array(await file.arrayBuffer()))}
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
      {before.length > 0 && (
        <Button look="link" className="self-start" onClick={() => void takeBack()}>
          {t('replies.import-undo')}
        </Button>
      )}
      {opened && opened.choices.length > 0 && (
        <LettersChoice
          taken={opened.taken}
          choices={opened.choices}
          onChoose={(codePage) => void open(opened.bytes, codePage)}
        />
      )}
      {opened?.plan && (
        <ImportReview
          key={opened.taken}
          plan={opened.plan}
          onImport={(replies) => void bringIn(replies)}
          onLeave={() => setOpened(null)}
        />
      )}
    </div>
  );
}
