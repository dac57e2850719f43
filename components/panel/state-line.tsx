import { CircleAlert, Forward } from 'lucide-react';
import { Button } from '@/components/ui/button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import { headlineOf, isSettled } from '@/lib/domain/headline.ts';
import type { ItemView } from '@/lib/domain/item.ts';
import { panelCatalogs } from './panel-catalog.ts';

interface StateLineProps {
  readonly view: ItemView;
  readonly onAnsweredBack: () => void;
  readonly onReopen: () => void;
}

/** The one line a state asks for: whom we wait for, what is still owed, or the way back. */
export function StateLine({ view, onAnsweredBack, onReopen }: StateLineProps) {
  const t = useTranslator(panelCatalogs);
  const { format } = useLanguage();
  const headline = headlineOf(view);
  const move = headline === 'forwarded' ? view.care?.private : undefined;
  if (move) {
    const at = (time: number) => ({ time: { own: format.moment(time) } });
    return (
      <p>
        {move.begunAt === undefined
          ? t('state.private', at(move.since))
          : t('state.private-begun', at(move.begunAt))}
      </p>
    );
  }
  if (headline === 'forwarded' && view.care) {
    const since = { time: { own: format.moment(view.care.at) } };
    return (
      <Notice
        tone="wait"
        icon={Forward}
        actions={
          <Button look="strong-link" onClick={onAnsweredBack}>
            {t('state.answered-back')}
          </Button>
        }
      >
        {view.care.to
          ? t('state.forwarded-to', { to: view.care.to, ...since })
          : t('state.forwarded', since)}
      </Notice>
    );
  }
  if (headline === 'solved_inside') {
    return (
      <Notice tone="late" icon={CircleAlert}>
        {t('state.not-told')}
      </Notice>
    );
  }
  if (headline === 'drafted' && view.draft) {
    return <p>{t('state.drafted', { time: { own: format.time(view.draft.at) } })}</p>;
  }
  if (!isSettled(headline) || headline === 'removed') return null;
  return (
    <Button look="link" className="self-start" onClick={onReopen}>
      {t('state.reopen')}
    </Button>
  );
}
