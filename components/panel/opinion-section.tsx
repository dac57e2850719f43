import { engineCatalogs } from '@/components/engine/engine-catalog.ts';
import { QuestionLine } from '@/components/engine/question-line.tsx';
import { useQuestion } from '@/components/engine/use-question.ts';
import { useTranslator } from '@/lib/client/language.tsx';
import type { JoinedOpinion } from '@/lib/domain/engine.ts';
import type { ItemKey } from '@/lib/domain/ids.ts';

/** A second opinion on the item, only when somebody asks for it. */
export function OpinionSection({ itemKey }: { readonly itemKey: ItemKey }) {
  const t = useTranslator(engineCatalogs);
  const question = useQuestion('engine.opinion', itemKey);
  const { now } = question;
  const joined =
    now.state === 'ended' && now.outcome.type === 'answered' ? now.outcome.value : null;
  return (
    <QuestionLine question={question} label={t('engine.ask-opinion')}>
      {joined && <OpinionText joined={joined} />}
    </QuestionLine>
  );
}

/** The model's words are its own: said to be so, and never read as markup. */
function OpinionText({ joined }: { readonly joined: JoinedOpinion }) {
  const t = useTranslator(engineCatalogs);
  const { agrees, look, opinion } = joined;
  return (
    <div className="text-small">
      <p className="font-strong">
        {t(agrees ? 'engine.opinion-agrees' : 'engine.opinion-differs')}
        {look && ` ${t('engine.opinion-look')}`}
      </p>
      {opinion.why !== '' && (
        <p className="text-ink-2 wrap-anywhere">{t('engine.opinion-why', { why: opinion.why })}</p>
      )}
    </div>
  );
}
