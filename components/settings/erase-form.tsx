import { useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { InputField } from '@/components/ui/field.tsx';
import { useClient } from '@/lib/client/client-context.tsx';
import { forgetLooks } from '@/lib/client/kept-looks.ts';
import { useTranslator } from '@/lib/client/language.tsx';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import type { StorageReport } from '@/lib/messaging/protocol.ts';
import { optionsCatalogs } from './options-catalog.ts';

interface EraseFormProps {
  readonly report: StorageReport;
  /** The brand's name is typed to confirm; without one the word on the screen. */
  readonly brand: string;
  readonly onBackUp: () => void;
}

/** Erasing everything: names what goes, offers a backup first, asks for a typed name. */
export function EraseForm({ report, brand, onBackUp }: EraseFormProps) {
  const t = useTranslator(optionsCatalogs);
  const failure = useTranslator(failureCatalogs);
  const client = useClient();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const wanted = brand.trim() || t('erase.word');
  const matches = typed.trim().normalize('NFC') === wanted.normalize('NFC');

  const erase = async () => {
    if (!matches) {
      setSaid(t('erase.not-the-name'));
      return;
    }
    const answer = await client.call('data.erase');
    setSaid(answer.ok ? t('erase.done') : failureText(failure, answer.failure));
    if (answer.ok) {
      forgetLooks();
      setOpen(false);
    }
    setTyped('');
  };

  return (
    <div className="flex flex-col items-start gap-8 pt-12 border-t border-line">
      {!open && (
        <Button
          look="danger"
          onClick={() => {
            setSaid('');
            setOpen(true);
          }}
        >
          {t('erase.open')}
        </Button>
      )}
      {open && (
        <form
          aria-label={t('erase.title')}
          className="flex flex-col items-start gap-10 p-12 border border-late rounded-panel w-full"
          onSubmit={(event) => {
            event.preventDefault();
            void erase();
          }}
        >
          <h3 className="font-strong">{t('erase.title')}</h3>
          <p>
            {t('erase.what', { items: report.items, replies: report.replies, notes: report.notes })}
          </p>
          <Button onClick={onBackUp}>{t('erase.backup-first')}</Button>
          <InputField
            className="w-full"
            label={t('erase.type', { word: wanted })}
            value={typed}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
          />
          <div className="flex flex-wrap gap-6">
            <Button onClick={() => setOpen(false)}>{t('erase.leave')}</Button>
            <Button look="danger" type="submit">
              {t('erase.go')}
            </Button>
          </div>
        </form>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
