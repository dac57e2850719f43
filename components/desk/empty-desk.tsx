import { Button } from '@/components/ui/button.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import type { DeskPage } from '@/lib/messaging/protocol.ts';
import { deskCatalogs } from './desk-catalog.ts';
import type { DeskView } from './desk-head.tsx';

interface EmptyDeskProps {
  readonly page: DeskPage;
  readonly view: DeskView;
  readonly searching: boolean;
  readonly onShowAll: () => void;
}

/** An empty list says what that means, and where there is more to look at. */
export function EmptyDesk({ page, view, searching, onShowAll }: EmptyDeskProps) {
  const t = useTranslator(deskCatalogs);
  if (page.seen === 0) return <p className="p-16">{t('empty.first')}</p>;
  if (searching) return <p className="p-16">{t('empty.search')}</p>;
  return (
    <div className="flex flex-col items-start gap-6 p-16">
      <p>{t(`empty.${view}`)}</p>
      {view === 'to_answer' && page.notKnown > 0 && (
        <>
          <p className="text-ink-2">{t('empty.unknown', { count: page.notKnown })}</p>
          <Button onClick={onShowAll}>{t('empty.look')}</Button>
        </>
      )}
    </div>
  );
}
