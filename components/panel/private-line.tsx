import { MessageCircleMore } from 'lucide-react';
import { useCallback } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { PrivateMove } from '@/lib/domain/item.ts';
import type { PageBridge } from '@/lib/page/bridge.ts';
import { guideSentence } from './guide-sentence.ts';
import { panelCatalogs } from './panel-catalog.ts';
import { useRemoval } from './use-removal.ts';

interface PrivateLineProps {
  readonly itemKey: ItemKey;
  readonly move: PrivateMove;
  readonly site: string;
  /** Inlay knows the site's own way to a message from here. */
  readonly knowsWay: boolean;
  readonly guide: PageBridge['guide'];
  readonly onBegun: () => void;
  readonly onClose: () => void;
}

/** How an item stands with its private thread, and the site's own way there, step by step. */
export function PrivateLine(props: PrivateLineProps) {
  const { move, site } = props;
  const t = useTranslator(panelCatalogs);
  const { format } = useLanguage();
  const path = useRemoval<'message'>(
    props.itemKey,
    props.guide,
    useCallback(() => {}, []),
  );
  const { removing } = path;
  if (move.begunAt !== undefined) {
    return (
      <Notice
        tone="wait"
        icon={MessageCircleMore}
        actions={
          <Button look="strong-link" onClick={props.onClose}>
            {t('state.private-close')}
          </Button>
        }
      >
        {t('state.private-begun', { time: { own: format.moment(move.begunAt) } })}
      </Notice>
    );
  }
  return (
    <div className="flex flex-col gap-6">
      <Notice
        tone="wait"
        icon={MessageCircleMore}
        actions={
          <>
            {props.knowsWay && removing.state !== 'guiding' && (
              <Button look="strong-link" onClick={() => path.start('message')}>
                {t('private.way')}
              </Button>
            )}
            <Button look="strong-link" onClick={props.onBegun}>
              {t('state.private-begin')}
            </Button>
          </>
        }
      >
        {t('state.private', { time: { own: format.moment(move.since) } })}
      </Notice>
      {removing.state === 'guiding' && (
        <p role="status" className="flex flex-wrap items-center gap-8">
          {guideSentence(t, removing.say ?? 'open-profile', site)}
          <Button onClick={path.stop}>{t('remove.stop')}</Button>
        </p>
      )}
      {!props.knowsWay && removing.state !== 'guiding' && (
        <p className="text-small text-ink-2">{t('private.by-hand', { site: { own: site } })}</p>
      )}
    </div>
  );
}
