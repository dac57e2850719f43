import { languageName } from '@/components/panel/language-name.ts';
import { panelCatalogs } from '@/components/panel/panel-catalog.ts';
import { whyOffered } from '@/components/panel/why-offered.ts';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { Suggestion } from '@/lib/domain/reply.ts';
import { underlined } from './underlined.tsx';

interface PaletteRowProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly search: string;
  readonly chosen: boolean;
  readonly onPoint: () => void;
  readonly onTake: (stay: boolean) => void;
}

/** One reply in the list: name, shortcut and language, first line, why it is there. */
export function PaletteRow({ id, suggestion, search, chosen, onPoint, onTake }: PaletteRowProps) {
  const panel = useTranslator(panelCatalogs);
  const { format, locale } = useLanguage();
  const { reply, filled, reasons } = suggestion;
  const why = whyOffered(panel, format, locale, reasons);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field and names the row
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard on the whole palette
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      onMouseMove={onPoint}
      onClick={(event) => onTake(event.shiftKey)}
      className={`grid grid-cols-[minmax(0,1fr)_auto] gap-x-8 px-8 py-4 rounded-button ${
        chosen ? 'bg-act-weak' : ''
      }`}
    >
      <span dir="auto" lang={reply.lang} className="font-strong truncate">
        {underlined(reply.title, search)}
      </span>
      <span className="flex gap-6 text-small text-ink-3">
        {reply.shortcut && <bdi>{`/${reply.shortcut}`}</bdi>}
        <span>{languageName(reply.lang, locale)}</span>
      </span>
      <span dir="auto" lang={reply.lang} className="col-span-2 truncate text-ink-2">
        {underlined(filled, search)}
      </span>
      {why !== '' && <span className="col-span-2 truncate text-small text-ink-3">{why}</span>}
    </div>
  );
}
