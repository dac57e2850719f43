import { useState } from 'react';
import { optionsCatalogs } from '@/components/settings/options-catalog.ts';
import { Button } from '@/components/ui/button.tsx';
import { ChoiceField } from '@/components/ui/field.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import type { SavedReply } from '@/lib/domain/reply.ts';
import type { ImportDecision, PlannedReply } from '@/lib/domain/reply-import.ts';
import type { FilePlan } from './reply-tools.ts';

type Plan = Extract<FilePlan, { ok: true }>;

interface ImportReviewProps {
  readonly plan: Plan;
  readonly onImport: (replies: readonly SavedReply[]) => void;
  readonly onLeave: () => void;
}

const choices = ['skip', 'replace', 'keep-both'] as const;

/** The dry run: what is new, what is here, what differs and is the person's choice. */
export function ImportReview({ plan, onImport, onLeave }: ImportReviewProps) {
  const t = useTranslator(optionsCatalogs);
  const [decided, setDecided] = useState<Readonly<Record<number, ImportDecision>>>({});
  const decide = (at: number): ImportDecision => decided[at] ?? plan.rows[at]?.decision ?? 'skip';
  const replies = plan.carryOut(decide);
  const count = (state: PlannedReply['state']) =>
    plan.rows.filter((row) => row.state === state).length;
  const differing = plan.rows.flatMap((row, at) => (row.state === 'differs' ? [{ row, at }] : []));
  return (
    <section
      aria-label={t('replies.import-file')}
      className="flex flex-col gap-10 p-12 border border-edge rounded-panel bg-raised"
    >
      <p className="font-strong">
        {t('replies.import-found', {
          count: plan.rows.length,
          format: t(`replies.format-${plan.format}`),
        })}
      </p>
      {count('new') > 0 && <p>{t('replies.import-new', { count: count('new') })}</p>}
      {count('same') > 0 && <p>{t('replies.import-same', { count: count('same') })}</p>}
      {differing.length > 0 && (
        <>
          <p>{t('replies.import-differs', { count: differing.length })}</p>
          <ul className="flex flex-col">
            {differing.map(({ row, at }) => (
              <li key={at} className="grid gap-6 py-8 border-t border-line">
                <span dir="auto" className="font-strong wrap-anywhere">
                  {row.reply.title}
                </span>
                <dl className="grid grid-cols-2 gap-10">
                  <Words name={t('replies.import-ours')} reply={row.ours} />
                  <Words name={t('replies.import-theirs')} reply={row.reply} />
                </dl>
                <ChoiceField<ImportDecision>
                  label={t('replies.decide', { title: row.reply.title })}
                  value={decide(at)}
                  choices={choices.map((value) => ({ value, label: t(`replies.decide-${value}`) }))}
                  onChoose={(decision) => setDecided({ ...decided, [at]: decision })}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <Remarks plan={plan} />
      <div className="flex flex-wrap gap-6">
        <Button
          look="primary"
          aria-disabled={replies.length === 0 || undefined}
          onClick={() => onImport(replies)}
        >
          {t('replies.import-go', { count: replies.length })}
        </Button>
        <Button look="bare" onClick={onLeave}>
          {t('replies.import-leave')}
        </Button>
      </div>
    </section>
  );
}

function Words({ name, reply }: { readonly name: string; readonly reply: SavedReply | undefined }) {
  return (
    <div className="min-w-0">
      <dt className="text-small text-ink-3">{name}</dt>
      <dd dir="auto" lang={reply?.lang} className="whitespace-pre-line wrap-anywhere">
        {reply?.text}
      </dd>
    </div>
  );
}

function Remarks({ plan }: { readonly plan: Plan }) {
  const t = useTranslator(optionsCatalogs);
  const taken = plan.rows.flatMap(({ reply, shortcutTaken }) =>
    shortcutTaken ? [{ title: reply.title, other: shortcutTaken.title }] : [],
  );
  const said = [
    ...taken.map((names) => t('replies.import-shortcut-taken', names)),
    ...plan.remarks.map((remark) =>
      t(`replies.remark-${remark.type}`, { at: remark.at, what: remark.what ?? '' }),
    ),
  ];
  if (said.length === 0) return null;
  return (
    <details>
      <summary className="min-h-24 cursor-pointer">
        {t('replies.import-remarks', { count: said.length })}
      </summary>
      <ul className="ps-12 text-small text-ink-2">
        {said.map((line) => (
          <li key={line} className="wrap-anywhere">
            {line}
          </li>
        ))}
      </ul>
    </details>
  );
}
