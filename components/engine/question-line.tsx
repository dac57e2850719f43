import { Sparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { useTranslator } from '@/lib/client/language.tsx';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import { engineCatalogs } from './engine-catalog.ts';
import { refusalText } from './refusal-text.ts';
import type { Question } from './use-question.ts';

interface QuestionLineProps {
  readonly question: Question<'engine.opinion'> | Question<'engine.draft'>;
  /** The button that asks. */
  readonly label: string;
  /** What there is of an answer, or all of it. */
  readonly children?: ReactNode;
}

/** A question to the language model: the button, the wait with its way out, what became of it. */
export function QuestionLine({ question, label, children }: QuestionLineProps) {
  const { now, ask, drop } = question;
  const t = useTranslator(engineCatalogs);
  const failure = useTranslator(failureCatalogs);
  const asking = now.state === 'asking';
  const refused = now.state === 'ended' && now.outcome.type === 'refused' ? now.outcome : null;
  return (
    <div className="flex flex-col items-start gap-4">
      {children}
      <p role="status" className="text-small text-ink-2 wrap-anywhere">
        {asking && t('engine.asking')}
        {refused && refusalText(t, refused)}
        {now.state === 'failed' && failureText(failure, now.failure)}
      </p>
      <Button look="link" icon={Sparkles} onClick={asking ? drop : ask}>
        {asking ? t('engine.stop') : label}
      </Button>
    </div>
  );
}
