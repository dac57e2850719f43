import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { FileButton } from '@/components/ui/file-button.tsx';
import { useSettingsContext } from '@/components/ui/settings-context.tsx';
import { useClient } from '@/lib/client/client-context.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import { useAnswer } from '@/lib/client/use-answer.ts';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import type { StorageReport } from '@/lib/messaging/protocol.ts';
import { EraseForm } from './erase-form.tsx';
import { optionsCatalogs } from './options-catalog.ts';
import { OptionsSection } from './options-section.tsx';
import { ChoiceSetting } from './setting-fields.tsx';

interface DataSectionProps {
  /** Hands a file to the person; the browser asks where it goes. */
  readonly saveFile: (name: string, content: string) => void;
}

const keepChoices = ['30', '90', '180', '365', '0'];

/** What is stored, its backup, and the way to leave nothing behind. */
export function DataSection({ saveFile }: DataSectionProps) {
  const t = useTranslator(optionsCatalogs);
  const failure = useTranslator(failureCatalogs);
  const { settings } = useSettingsContext();
  const client = useClient();
  const [said, setSaid] = useState('');
  const report = useAnswer('data.report', undefined, ({ type }) =>
    ['changed', 'rev', 'replies', 'erased'].includes(type),
  );
  const keep = String(settings.keepDays);
  const choices = keepChoices.includes(keep) ? keepChoices : [...keepChoices, keep];

  const backUp = async () => {
    const answer = await client.call('data.export');
    if (!answer.ok) {
      setSaid(failureText(failure, answer.failure));
      return;
    }
    const day = new Date().toISOString().slice(0, 10);
    saveFile(`inlay-backup-${day}.json`, `${JSON.stringify(answer.value, null, 1)}\n`);
    setSaid(t('data.exported'));
  };
  const bringIn = async (file: File) => {
    let content: unknown;
    try {
      content = JSON.parse(await file.text());
    } catch {
      setSaid(t('data.import-not-json'));
      return;
    }
    setSaid(t('data.importing'));
    const answer = await client.call('data.import', content);
    if (!answer.ok) setSaid(failureText(failure, answer.failure));
    else if (answer.value.ok) {
      const { items, replies } = answer.value;
      setSaid(t('data.imported', { items, replies }));
    } else {
      const { reason, at } = answer.value;
      setSaid(t(`data.import-${reason}`, { at: at ?? '' }));
    }
  };

  return (
    <OptionsSection id="data" title={t('section.data')}>
      <p className="text-ink-2">{t('data.where')}</p>
      {report.value && <ReportTable report={report.value} />}
      {report.value?.tookBack && <TookBack {...report.value.tookBack} />}
      {report.failure && <p>{failureText(failure, report.failure)}</p>}
      <ChoiceSetting
        label={t('data.keep')}
        help={t('data.keep-help')}
        value={keep}
        choices={choices.map((value) => ({
          value,
          label:
            value === '0' ? t('data.keep-ever') : t('data.keep-days', { count: Number(value) }),
        }))}
        change={(value) => ({ keepDays: Number(value) })}
      />
      <div className="flex flex-wrap gap-6">
        <Button icon={Download} onClick={() => void backUp()}>
          {t('data.export')}
        </Button>
        <FileButton
          label={t('data.import-file')}
          accept="application/json,.json"
          onFile={(file) => void bringIn(file)}
        >
          {t('data.import')}
        </FileButton>
      </div>
      <p role="status" className="text-ink-2">
        {said}
      </p>
      {report.value && (
        <EraseForm
          report={report.value}
          brand={settings.brandName}
          onBackUp={() => void backUp()}
        />
      )}
    </OptionsSection>
  );
}

function TookBack({ at, items, replies }: NonNullable<StorageReport['tookBack']>) {
  const t = useTranslator(optionsCatalogs);
  const { format } = useLanguage();
  return <p>{t('data.took-back', { when: format.date(at), items, replies })}</p>;
}

function ReportTable({ report }: { readonly report: StorageReport }) {
  const t = useTranslator(optionsCatalogs);
  const { format } = useLanguage();
  const rows = [
    [t('data.items'), format.number(report.items)],
    [t('data.decided'), format.number(report.decided)],
    [t('data.flags'), format.number(report.flags)],
    [t('data.notes'), format.number(report.notes)],
    [t('data.replies'), format.number(report.replies)],
    [t('data.size'), report.bytes === null ? t('data.size-unknown') : format.bytes(report.bytes)],
    [t('data.schema'), format.number(report.schema)],
  ];
  return (
    <table className="self-start border-collapse">
      <caption className="sr-only">{t('data.stored')}</caption>
      <tbody>
        {rows.map(([name, count]) => (
          <tr key={name} className="border-b border-line">
            <th scope="row" className="pe-24 py-4 text-start font-normal text-ink-2">
              {name}
            </th>
            <td className="py-4 text-end tabular-nums font-strong">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
