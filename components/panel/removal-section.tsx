import { Check, EyeOff, ShieldCheck, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { Flag, RemovalOutcome } from '@/lib/domain/status.ts';
import { badgeCatalogs } from '@/lib/i18n/badge-catalog.ts';
import { guideSentence } from './guide-sentence.ts';
import { type PanelKey, panelCatalogs } from './panel-catalog.ts';
import type { Removal, RemovalAct } from './use-removal.ts';

interface RemovalSectionProps {
  readonly site: string;
  /** What the site offers this account here, mildest first; [] when unsure. */
  readonly acts: readonly RemovalAct[];
  readonly flag: Flag | undefined;
  /** What triage has to say of it. */
  readonly advice: PanelKey | null;
  readonly removal: Removal;
  readonly onFlag: () => void;
  readonly onUnflag: (flag: Flag) => void;
  readonly onSay: (outcome: RemovalOutcome) => void;
  readonly onClose: () => void;
}

/** The way off the page in five steps. The harmful step is the person's own click in the site. */
export function RemovalSection(props: RemovalSectionProps) {
  const { site, acts, flag, removal, onUnflag } = props;
  const t = useTranslator(panelCatalogs);
  const names = { site: { own: site } };
  const { removing } = removal;
  return (
    <section aria-label={t('remove.title', names)} className="flex flex-col gap-10">
      {props.advice && <p>{t(props.advice)}</p>}
      {acts.length === 0 && removing.state === 'choosing' ? (
        <p>{t('remove.unsure')}</p>
      ) : (
        removing.state !== 'guiding' &&
        removing.state !== 'ended' && <ActChoice acts={acts} site={site} onChoose={removal.start} />
      )}
      <h3 className="text-small font-strong text-ink-2">{t('remove.title', names)}</h3>
      <RemovalSteps {...props} />
      {removing.state === 'stopped' && <p>{t('remove.stopped')}</p>}
      {removing.state === 'ended' && (
        <Ending {...props} act={removing.act} outcome={removing.outcome} />
      )}
      <div className="flex flex-wrap gap-6">
        {removing.state === 'guiding' ? (
          <Button onClick={removal.stop}>{t('remove.stop')}</Button>
        ) : (
          <Button onClick={props.onClose}>{t('remove.back')}</Button>
        )}
        {flag && (
          <Button look="bare" icon={Undo2} mirrored onClick={() => onUnflag(flag)}>
            {t('remove.unflag')}
          </Button>
        )}
      </div>
      <p className="flex items-start gap-6 text-small text-ink-3">
        <ShieldCheck aria-hidden size={12} className="mt-2 flex-none" />
        {t('remove.own-click')}
      </p>
    </section>
  );
}

interface ActChoiceProps {
  readonly acts: readonly RemovalAct[];
  readonly site: string;
  readonly onChoose: (act: RemovalAct) => void;
}

/** Hiding is offered first and as large as going on; the rest stands below, mildest first. */
function ActChoice({ acts, site, onChoose }: ActChoiceProps) {
  const t = useTranslator(panelCatalogs);
  const names = { site: { own: site } };
  const hides = acts.includes('hide');
  const rest = acts.filter((act) => act !== 'hide' && !(hides && act === 'delete'));
  return (
    <>
      {hides && (
        <Notice
          tone="wait"
          icon={EyeOff}
          title={acts.includes('delete') ? t('remove.hide-instead') : t('remove.hide-first')}
          actions={
            <>
              <Button look="strong-link" onClick={() => onChoose('hide')}>
                {t('act.hide')}
              </Button>
              {acts.includes('delete') && (
                <Button look="strong-link" onClick={() => onChoose('delete')}>
                  {t('remove.go-on-delete')}
                </Button>
              )}
            </>
          }
        >
          {t('remove.hide-why')}
        </Notice>
      )}
      {rest.length > 0 && (
        <ul aria-label={t('remove.offers', names)} className="flex flex-col gap-6">
          {rest.map((act) => (
            <li key={act} className="grid grid-cols-[auto_1fr] items-center gap-8">
              <Button
                look={act === 'delete' ? 'danger' : 'plain'}
                className="min-w-96"
                onClick={() => onChoose(act)}
              >
                {t(`act.${act}`)}
              </Button>
              <span className="text-small text-ink-2">{t(`act.${act}-why`, names)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function RemovalSteps({ site, acts, flag, removal, onFlag }: RemovalSectionProps) {
  const t = useTranslator(panelCatalogs);
  const word = useTranslator(badgeCatalogs);
  const { format } = useLanguage();
  const { removing } = removal;
  const act = removing.state === 'choosing' ? (acts[0] ?? 'hide') : removing.act;
  const names = { site: { own: site }, act: { own: t(`act.${act}-there`) } };
  const guiding = removing.state === 'guiding' ? removing : null;
  const ended = removing.state === 'ended';
  const now = ended ? 5 : guiding ? (guiding.stage === 'menu' ? 3 : 4) : flag ? 3 : 1;
  const said = guiding?.say ? guideSentence(t, guiding.say, site) : null;
  const unseen = guiding && !guiding.shown ? t('remove.not-in-view') : null;
  return (
    <ol className="flex flex-col">
      <Step
        number={1}
        now={now}
        title={
          flag
            ? t('step.flagged', {
                reason: { own: word(`flag.${flag.reason}`) },
                severity: flag.severity,
              })
            : t('step.flag')
        }
        done={flag !== undefined}
      >
        {flag ? (
          t('step.flagged-by', { time: { own: format.time(flag.at) } })
        ) : (
          <Button look="link" onClick={onFlag}>
            {t('action.flag')}
          </Button>
        )}
      </Step>
      <Step number={2} now={now} done title={t('step.evidence')}>
        {t('step.evidence-what')}
      </Step>
      <Step
        number={3}
        now={now}
        done={ended || now > 3}
        title={now === 3 && said ? said : t('step.open-menu')}
      >
        {now === 3 && unseen ? unseen : t('step.open-menu-how')}
      </Step>
      <Step
        number={4}
        now={now}
        done={ended}
        title={now === 4 && said ? said : t('step.confirm', names)}
      >
        {now === 4 && unseen ? unseen : t('step.confirm-how')}
      </Step>
      <Step
        number={5}
        now={now}
        done={ended && removing.outcome !== 'unknown'}
        title={t('step.seen')}
        last
      >
        {t('step.seen-how')}
      </Step>
    </ol>
  );
}

interface StepProps {
  readonly number: number;
  readonly now: number;
  readonly done: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly last?: boolean;
}

function Step({ number, now, done, title, children, last = false }: StepProps) {
  const t = useTranslator(panelCatalogs);
  const { format } = useLanguage();
  const present = number === now && !done;
  const mark = present ? 'bg-act border-act text-on-act owed' : 'bg-surface border-edge text-ink-2';
  return (
    <li
      aria-current={present ? 'step' : undefined}
      className={`relative grid grid-cols-[24px_1fr] gap-10 ${last ? '' : 'pb-12'}`}
    >
      {!last && (
        <span aria-hidden className="absolute start-11 top-22 bottom-0 border-s border-line" />
      )}
      <span
        aria-hidden
        className={`z-1 grid place-items-center size-22 rounded-full border text-small font-strong tabular-nums ${mark}`}
      >
        {done ? <Check size={12} strokeWidth={2.25} /> : format.number(number)}
      </span>
      <div className="flex flex-col items-start">
        <b className={`font-strong ${present ? 'text-act' : ''}`}>
          {title}
          {done && <span className="sr-only"> {t('step.done')}</span>}
        </b>
        <span className="text-small text-ink-2">{children}</span>
      </div>
    </li>
  );
}

interface EndingProps extends RemovalSectionProps {
  readonly act: RemovalAct;
  readonly outcome: RemovalOutcome;
}

/** What success of an act is called, for a person who looked where Inlay could not. */
const successOf: Record<RemovalAct, RemovalOutcome> = {
  hide: 'hidden',
  delete: 'removed',
  report: 'reported',
  block: 'hidden',
  mute: 'hidden',
  restrict: 'hidden',
};

function Ending({ site, act, outcome, removal, onSay }: EndingProps) {
  const t = useTranslator(panelCatalogs);
  const names = { site: { own: site } };
  if (outcome !== 'unknown') return <p>{t(`outcome.${outcome}`, names)}</p>;
  return (
    <div className="flex flex-col gap-6">
      <p>{t('outcome.unknown', names)}</p>
      <div className="flex flex-wrap gap-6">
        <Button onClick={() => onSay(successOf[act])}>{t('outcome.say-done')}</Button>
        <Button onClick={removal.back}>{t('outcome.say-not')}</Button>
      </div>
    </div>
  );
}
