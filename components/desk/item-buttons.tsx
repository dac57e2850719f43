import { ArrowUpRight, TextCursorInput } from 'lucide-react';
import { StatusPicker } from '@/components/panel/status-picker.tsx';
import { Button } from '@/components/ui/button.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import type { Act } from '@/lib/domain/command.ts';
import type { DeskItem } from '@/lib/domain/item.ts';
import { deskCatalogs } from './desk-catalog.ts';
import type { RowForm } from './item-form.tsx';

interface PageButtonsProps {
  readonly insertKey: boolean;
  readonly openKey: boolean;
  readonly onInsertFirst: () => void;
  readonly onOpen: () => void;
}

/** What takes the person to the item's page, each with its key where the key is named. */
export function PageButtons({ insertKey, openKey, onInsertFirst, onOpen }: PageButtonsProps) {
  const t = useTranslator(deskCatalogs);
  return (
    <>
      <Button
        look="primary"
        icon={TextCursorInput}
        mirrored
        hint={insertKey ? 'i' : undefined}
        onClick={onInsertFirst}
      >
        {t('row.insert')}
      </Button>
      <Button
        icon={ArrowUpRight}
        mirrored
        hint={openKey ? t('row.open-key') : undefined}
        onClick={onOpen}
      >
        {t('row.open')}
      </Button>
    </>
  );
}

interface ItemStatusProps {
  readonly item: DeskItem;
  readonly open: boolean;
  readonly onForm: (form: RowForm) => void;
  readonly onAct: (act: Act) => void;
}

/** The item's status and its menu; forwarding asks first to whom. */
export function ItemStatus({ item, open, onForm, onAct }: ItemStatusProps) {
  return (
    <StatusPicker
      view={item}
      open={open}
      onOpenChange={(isOpen) => onForm(isOpen ? 'status' : null)}
      onChoose={(care) => {
        if (care === 'forwarded') onForm('forward');
        else onAct({ type: 'setCare', care });
      }}
    />
  );
}
