import { Hand } from 'lucide-react';
import { Button } from '@/components/ui/button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import { panelCatalogs } from './panel-catalog.ts';

interface StopNoticeProps {
  /** Rounds that brought nothing new. */
  readonly rounds: number;
  readonly onStop: () => void;
}

/** When to stop: a suggestion only; the replies stay where they are. */
export function StopNotice({ rounds, onStop }: StopNoticeProps) {
  const t = useTranslator(panelCatalogs);
  return (
    <Notice
      tone="soon"
      icon={Hand}
      title={t('state.stop', { count: rounds })}
      actions={
        <Button look="strong-link" onClick={onStop}>
          {t('state.stop-here')}
        </Button>
      }
    >
      {t('state.stop-why')}
    </Notice>
  );
}
