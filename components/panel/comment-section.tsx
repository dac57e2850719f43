import { Eye, Languages, MessageCircle, ShieldAlert } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { initialsOf, PersonName } from '@/components/ui/person-name.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import { needsCare } from '@/lib/domain/analysis.ts';
import type { CorrectionSays } from '@/lib/domain/correction.ts';
import type { HistoryEntry, ItemDraft, ItemView } from '@/lib/domain/item.ts';
import type { Flag } from '@/lib/domain/status.ts';
import { badgeCatalogs } from '@/lib/i18n/badge-catalog.ts';
import { triageCatalogs } from '@/lib/i18n/triage-catalog.ts';
import { AnalysisSection } from './analysis-section.tsx';
import { languageWord, SituationWord, severityWords } from './analysis-words.tsx';
import { ItemHistory } from './item-history.tsx';
import { languageName } from './language-name.ts';
import { panelCatalogs } from './panel-catalog.ts';
import { statusReason } from './status-reason.ts';
import { TriageFlags } from './triage-flags.tsx';

interface CommentSectionProps {
  readonly draft: Pick<ItemDraft, 'author' | 'kind' | 'text' | 'lang' | 'postedAt' | 'truncated'>;
  readonly view: ItemView;
  readonly history: readonly HistoryEntry[] | null;
  /** How many items of this person are kept here; null until known. */
  readonly personItems: number | null;
  /** The words are kept from sight until asked for. */
  readonly covered: boolean;
  readonly onUncover: () => void;
  readonly onCorrect: (says: CorrectionSays) => void;
  readonly onDismiss: (flag: Flag) => void;
  readonly historyFirst: boolean;
}

/** Who wrote, what they wrote, and why the status is what it is. */
export function CommentSection(props: CommentSectionProps) {
  const { draft, view, history, personItems, covered, onUncover, historyFirst } = props;
  const { analysis } = view;
  const t = useTranslator(panelCatalogs);
  const word = useTranslator(badgeCatalogs);
  const triage = useTranslator(triageCatalogs);
  const { format, locale } = useLanguage();
  const [whyOpen, setWhyOpen] = useState(false);
  const [historyOpen, setHistoryOpen] = useState(historyFirst);
  // The site's own guess is all there is of a text that triage did not judge or could not place.
  const language =
    analysis && (analysis.lang !== 'und' || !draft.lang)
      ? languageWord(triage, analysis.lang, locale)
      : draft.lang && languageName(draft.lang, locale);
  const reasons = view.flags.map(({ reason }) => word(`flag.${reason}`));
  return (
    <section aria-label={t('comment.title')} className="flex flex-col gap-8">
      <div className="flex items-center gap-10">
        <span
          aria-hidden
          className="grid place-items-center size-32 rounded-full flex-none border border-line bg-sunken text-ink-2 text-small font-strong"
        >
          {initialsOf(draft.author)}
        </span>
        <div className="flex flex-col items-start min-w-0">
          <PersonName author={draft.author} />
          <button
            type="button"
            aria-expanded={historyOpen}
            onClick={() => setHistoryOpen(!historyOpen)}
            className="min-h-24 text-small text-ink-2 text-start underline underline-offset-2 decoration-line"
          >
            {personItems === null ? t('person.history') : t('person.items', { count: personItems })}
          </button>
        </div>
      </div>
      {historyOpen && history && <ItemHistory history={history} />}
      {covered ? (
        <div className="flex flex-col items-start gap-4">
          <p className="border-s-3 border-line ps-10 text-ink-2">
            {reasons.length > 0
              ? t('cover.text-because', { reasons: { own: format.list(reasons) } })
              : t('cover.text')}
          </p>
          <Button look="link" icon={Eye} onClick={onUncover}>
            {t('cover.show')}
          </Button>
        </div>
      ) : (
        <blockquote
          dir="auto"
          lang={draft.lang}
          className="border-s-3 border-line ps-10 text-quote whitespace-pre-line wrap-anywhere max-h-160 overflow-y-auto"
        >
          {draft.text}
          {draft.truncated && <span className="text-ink-3"> {t('comment.truncated')}</span>}
        </blockquote>
      )}
      <TriageFlags flags={view.flags} onDismiss={props.onDismiss} />
      {view.note && (
        <p className="text-small text-ink-2 wrap-anywhere" dir="auto">
          <b className="font-strong">{t('note.shown')}</b> {view.note}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-6 text-small text-ink-2">
        <span className={chip}>
          <MessageCircle aria-hidden size={12} strokeWidth={2.25} />
          <span className="inline-block first-letter:uppercase">{word(`kind.${draft.kind}`)}</span>
        </span>
        {analysis && (
          <span className={chip}>
            <SituationWord t={triage} situation={analysis.situation} />
          </span>
        )}
        {analysis && needsCare(analysis) && (
          <span className={`${chip} text-flag font-strong`}>
            <ShieldAlert aria-hidden size={12} strokeWidth={2.25} className="flex-none" />
            <span className="inline-block first-letter:uppercase">
              {severityWords(triage, analysis).join(word('name.separator'))}
            </span>
          </span>
        )}
        {language && (
          <span className={chip}>
            <Languages aria-hidden size={12} strokeWidth={2.25} />
            {language}
          </span>
        )}
        {draft.postedAt !== undefined && (
          <time className="tabular-nums" dateTime={new Date(draft.postedAt).toISOString()}>
            {format.moment(draft.postedAt)}
          </time>
        )}
        <Button
          look="link"
          className="text-small"
          aria-expanded={whyOpen}
          onClick={() => setWhyOpen(!whyOpen)}
        >
          {t('comment.why')}
        </Button>
      </div>
      {whyOpen && (
        <div className="flex flex-col gap-8 text-small text-ink-2">
          <p>{statusReason(t, format, view)}</p>
          {analysis && (
            <AnalysisSection analysis={analysis} covered={covered} onCorrect={props.onCorrect} />
          )}
        </div>
      )}
    </section>
  );
}

const chip = 'inline-flex items-center gap-4 min-h-24 px-8 border border-line rounded-tile';
