import { Button } from '@/components/ui/button.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import { panelCatalogs } from './panel-catalog.ts';

interface OtherWaysProps {
  /** Each absent where it is open already, or where there is no such way. */
  readonly onReplies: (() => void) | undefined;
  readonly onRemove: (() => void) | undefined;
  /** The site hides as well: that is said before anybody removes. */
  readonly hides: boolean;
}

/** The ways into the parts of the panel that are not shown, the harmful one last and smallest. */
export function OtherWays({ onReplies, onRemove, hides }: OtherWaysProps) {
  const t = useTranslator(panelCatalogs);
  return (
    <div className="flex flex-wrap items-baseline gap-8">
      {onReplies && (
        <Button look="link" onClick={onReplies}>
          {t('action.replies')}
        </Button>
      )}
      {onRemove && (
        <Button look="link" className="text-ink-2" onClick={onRemove}>
          {t('action.remove')}
        </Button>
      )}
      {onRemove && hides && <span className="text-small text-ink-3">{t('remove.hint')}</span>}
    </div>
  );
}
