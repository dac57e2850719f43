import { CheckCheck, Flag, Forward, Minus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { StatusPicker } from '@/components/panel/status-picker.tsx';
import { Button, IconButton } from '@/components/ui/button.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import type { ActForMany } from '@/lib/domain/command.ts';
import { badgeCatalogs } from '@/lib/i18n/badge-catalog.ts';
import { deskCatalogs } from './desk-catalog.ts';
import type { RowForm } from './item-form.tsx';

interface BulkBarProps {
  readonly count: number;
  /** Keys are named where there is room for them. */
  readonly namesKeys: boolean;
  readonly statusOpen: boolean;
  /** The form that is open, drawn by the caller. */
  readonly children: ReactNode;
  readonly onForm: (form: RowForm) => void;
  readonly onAct: (act: ActForMany) => void;
  readonly onClear: () => void;
}

/** What can be done to everything that is selected; it never removes and never inserts. */
export function BulkBar(props: BulkBarProps) {
  const { count, namesKeys, onForm, onAct, onClear } = props;
  const t = useTranslator(deskCatalogs);
  const word = useTranslator(badgeCatalogs);
  const hint = (key: string) => (namesKeys ? key : undefined);
  return (
    <section
      aria-label={t('bulk.name')}
      className="flex flex-col gap-8 px-12 room:px-16 py-8 border-t border-edge bg-raised"
    >
      <div className="max-w-480 empty:hidden">{props.children}</div>
      <div className="flex flex-wrap items-center gap-6">
        <b className="font-strong tabular-nums">{t('bulk.selected', { count })}</b>
        <IconButton icon={X} label={t('bulk.clear')} onClick={onClear} />
        <div className="flex flex-wrap gap-6 basis-full room:basis-auto room:ms-auto">
          <StatusPicker
            view={null}
            opens="up"
            open={props.statusOpen}
            onOpenChange={(isOpen) => onForm(isOpen ? 'status' : null)}
            onChoose={(care) => {
              if (care === 'forwarded') onForm('forward');
              else onAct({ type: 'setCare', care });
            }}
          />
          <Button icon={CheckCheck} onClick={() => onAct({ type: 'setCare', care: 'done' })}>
            {word('status.done')}
          </Button>
          <Button
            icon={Minus}
            hint={hint('n')}
            onClick={() => onAct({ type: 'setCare', care: 'no_answer_needed' })}
          >
            {word('status.no_answer_needed')}
          </Button>
          <Button icon={Forward} mirrored hint={hint('f')} onClick={() => onForm('forward')}>
            {t('bulk.forward')}
          </Button>
          <Button icon={Flag} hint={hint('g')} onClick={() => onForm('flag')}>
            {t('row.flag')}
          </Button>
        </div>
      </div>
    </section>
  );
}
