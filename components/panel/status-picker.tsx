import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { StatusTile } from '@/components/ui/status-tile.tsx';
import { labelPartsOf } from '@/components/ui/status-word.ts';
import { useTranslator } from '@/lib/client/language.tsx';
import type { ItemView } from '@/lib/domain/item.ts';
import { type Care, careStates } from '@/lib/domain/status.ts';
import { statusLabel } from '@/lib/i18n/accessible-name.ts';
import { badgeCatalogs } from '@/lib/i18n/badge-catalog.ts';
import { panelCatalogs } from './panel-catalog.ts';

interface StatusPickerProps {
  /** Null where a status is chosen for several items at once. */
  readonly view: ItemView | null;
  readonly open: boolean;
  /** Where there is room for the menu. */
  readonly opens?: 'down' | 'up';
  readonly onOpenChange: (open: boolean) => void;
  /** `null` gives the decision back to what the page says. */
  readonly onChoose: (care: Care | null) => void;
}

/** The status as a button, with a menu of everything a person can decide. */
export function StatusPicker(props: StatusPickerProps) {
  const { view, open, opens = 'down', onOpenChange, onChoose } = props;
  const t = useTranslator(panelCatalogs);
  const word = useTranslator(badgeCatalogs);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const label = view && labelPartsOf(view);
  const name = label ? statusLabel(word, label) : t('status.menu');
  const chosen = view?.care?.state ?? null;

  useEffect(() => {
    if (!open) return;
    const entries = menu.current?.querySelectorAll<HTMLElement>('[role="menuitemradio"]');
    const checked = menu.current?.querySelector<HTMLElement>('[aria-checked="true"]');
    (checked ?? entries?.[0])?.focus();
  }, [open]);

  const close = () => {
    onOpenChange(false);
    button.current?.focus();
  };
  const onMenuKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const entries = [
      ...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitemradio"]'),
    ];
    const at = entries.indexOf(event.target as HTMLElement);
    const to = moveInMenu(event.key, at, entries.length);
    event.stopPropagation();
    if (to !== null) entries[to]?.focus();
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') onOpenChange(false);
    if (to !== null || event.key === 'Escape') event.preventDefault();
  };
  const choose = (care: Care | null) => {
    close();
    onChoose(care);
  };

  return (
    <div className="relative">
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label ? t('status.button', { status: { own: name } }) : undefined}
        aria-keyshortcuts="s"
        onClick={() => onOpenChange(!open)}
        className={`inline-flex items-center gap-8 min-h-28 pe-8 border border-edge rounded-button bg-surface text-body font-strong text-start ${label ? 'ps-2' : 'ps-10'}`}
      >
        {label && (
          <StatusTile headline={headlineIn(label.headline)} hidden={label.hidden ?? false} />
        )}
        <span className="wrap-anywhere">{name}</span>
        <ChevronDown aria-hidden size={12} strokeWidth={2.25} />
      </button>
      {open && (
        <div
          ref={menu}
          id={id}
          role="menu"
          aria-label={t('status.menu')}
          tabIndex={-1}
          onKeyDown={onMenuKey}
          onBlur={(event) => {
            const next = event.relatedTarget;
            if (!event.currentTarget.contains(next) && next !== button.current) onOpenChange(false);
          }}
          className={`absolute z-10 ${opens === 'up' ? 'start-0 room:start-auto room:end-0 bottom-full mb-4' : 'start-0 top-full mt-4'} min-w-240 max-w-320 max-h-320 overflow-y-auto py-4 border border-edge rounded-panel bg-raised shadow-float floats`}
        >
          {careStates.map((care) => (
            <MenuEntry key={care} checked={care === chosen} onChoose={() => choose(care)}>
              <StatusTile headline={care} />
              {statusLabel(word, { headline: care })}
            </MenuEntry>
          ))}
          {chosen !== null && (
            <MenuEntry checked={false} onChoose={() => choose(null)}>
              <span className="size-22 flex-none" />
              {t('status.as-page')}
            </MenuEntry>
          )}
        </div>
      )}
    </div>
  );
}

interface MenuEntryProps {
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function MenuEntry({ checked, onChoose, children }: MenuEntryProps) {
  return (
    <button
      type="button"
      role="menuitemradio"
      aria-checked={checked}
      tabIndex={-1}
      onClick={onChoose}
      className="flex w-full items-center gap-8 px-10 py-4 text-body text-start hover:bg-act-weak focus:bg-act-weak aria-checked:font-strong"
    >
      {children}
    </button>
  );
}

const headlineIn = (headline: ReturnType<typeof labelPartsOf>['headline']) =>
  headline === 'looking' ? 'unknown' : headline;

/** Where an arrow key leads in a menu of `count` entries, going round at the ends. */
function moveInMenu(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
