import { Ellipsis, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, IconButton } from '@/components/ui/button.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import type { Act } from '@/lib/domain/command.ts';
import type { DeskItem } from '@/lib/domain/item.ts';
import { badgeCatalogs } from '@/lib/i18n/badge-catalog.ts';
import { deskCatalogs } from './desk-catalog.ts';
import { ItemStatus, PageButtons } from './item-buttons.tsx';
import type { RowForm } from './item-form.tsx';

interface RowActsProps {
  readonly item: DeskItem;
  readonly covered: boolean;
  readonly letterKeys: boolean;
  /** Every key is named where there is room for it; in a side panel only the first. */
  readonly namesKeys: boolean;
  readonly statusOpen: boolean;
  /** The form that is open, drawn by the caller. */
  readonly children: ReactNode;
  readonly onForm: (form: RowForm) => void;
  readonly onAct: (act: Act) => void;
  readonly onOpen: () => void;
  readonly onInsertFirst: () => void;
  readonly onPanel: () => void;
  readonly onUncover: () => void;
}

/** The buttons of the current row, and the form that one of them opened. */
export function RowActs(props: RowActsProps) {
  const { item, letterKeys, namesKeys, onForm, onAct } = props;
  const t = useTranslator(deskCatalogs);
  const word = useTranslator(badgeCatalogs);
  return (
    <>
      <div className="flex flex-wrap gap-6">
        <PageButtons
          insertKey={letterKeys}
          openKey={namesKeys}
          onInsertFirst={props.onInsertFirst}
          onOpen={props.onOpen}
        />
        <ItemStatus item={item} open={props.statusOpen} onForm={onForm} onAct={onAct} />
        <Button
          icon={Minus}
          hint={namesKeys ? 'n' : undefined}
          onClick={() => onAct({ type: 'setCare', care: 'no_answer_needed' })}
        >
          {word('status.no_answer_needed')}
        </Button>
        <IconButton
          icon={Ellipsis}
          label={t('row.panel')}
          aria-keyshortcuts="o"
          onClick={props.onPanel}
        />
        {props.covered && (
          <Button look="link" onClick={props.onUncover}>
            {t('row.uncover')}
          </Button>
        )}
      </div>
      {props.children}
    </>
  );
}
