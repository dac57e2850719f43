import { type KeyboardEvent, useRef, useState } from 'react';
import { ForwardForm } from '@/components/panel/forward-form.tsx';
import { KeepingLine } from '@/components/panel/keeping-line.tsx';
import { Button } from '@/components/ui/button.tsx';
import { StatusTile } from '@/components/ui/status-tile.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import { useActs } from '@/lib/client/use-acts.ts';
import type { ItemKey } from '@/lib/domain/ids.ts';
import { careStates } from '@/lib/domain/status.ts';
import { statusLabel } from '@/lib/i18n/accessible-name.ts';
import { badgeCatalogs } from '@/lib/i18n/badge-catalog.ts';
import { paletteCatalogs } from './palette-catalog.ts';

type Asked = 'status' | 'forward' | null;

/** What a person decides about the item that the caret answers, without a reply. */
export function ItemStatus({ itemKey }: { readonly itemKey: ItemKey }) {
  const t = useTranslator(paletteCatalogs);
  const word = useTranslator(badgeCatalogs);
  const acts = useActs();
  const [asked, setAsked] = useState<Asked>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** The control that was pressed leaves, and would take the focus and the keys with it. */
  const settle = () => {
    setAsked(null);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || asked === null) return;
    event.preventDefault();
    event.stopPropagation();
    settle();
  };
  return (
    <div className="flex flex-col gap-6 pt-8 border-t border-line">
      <div className="flex flex-wrap items-center gap-8">
        <Button
          ref={button}
          aria-expanded={asked !== null}
          onClick={() => setAsked(asked ? null : 'status')}
          onKeyDown={onKeyDown}
        >
          {t('palette.status')}
        </Button>
        {acts.keeping.state !== 'idle' && (
          <KeepingLine
            keeping={acts.keeping}
            canUndo={acts.canUndo}
            letterKeys={false}
            onUndo={() => {
              button.current?.focus();
              void acts.undo();
            }}
          />
        )}
      </div>
      {asked === 'status' && (
        <fieldset
          aria-label={t('palette.status')}
          className="flex flex-wrap gap-6 min-w-0"
          onKeyDown={onKeyDown}
        >
          {careStates.map((care) => (
            <Button
              key={care}
              onClick={() => {
                if (care === 'forwarded') {
                  setAsked('forward');
                  return;
                }
                settle();
                void acts.act(itemKey, { type: 'setCare', care });
              }}
            >
              <StatusTile headline={care} />
              {statusLabel(word, { headline: care })}
            </Button>
          ))}
        </fieldset>
      )}
      {asked === 'forward' && (
        <ForwardForm
          to=""
          onForward={(to) => {
            settle();
            void acts.act(itemKey, { type: 'setCare', care: 'forwarded', to });
          }}
          onCancel={settle}
        />
      )}
    </div>
  );
}
