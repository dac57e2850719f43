import { useId } from 'react';
import { languageName } from '@/components/panel/language-name.ts';
import { panelCatalogs } from '@/components/panel/panel-catalog.ts';
import { optionsCatalogs } from '@/components/settings/options-catalog.ts';
import { Button } from '@/components/ui/button.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { SavedReply } from '@/lib/domain/reply.ts';
import { FoldOut } from './fold-out.tsx';
import { ReplyHistory } from './reply-history.tsx';

interface ReplyRowProps {
  readonly reply: SavedReply;
  readonly selected: boolean;
  readonly onSelect: (selected: boolean) => void;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
  readonly onBack: (version: SavedReply) => void;
}

/** One reply in the library, with what can be done to it. */
export function ReplyRow(props: ReplyRowProps) {
  const { reply } = props;
  const t = useTranslator(optionsCatalogs);
  const panel = useTranslator(panelCatalogs);
  const { locale } = useLanguage();
  const id = useId();
  const named = { title: reply.title };
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-10 gap-y-2">
      <label className="row-span-3 grid place-items-start min-w-24 min-h-24 pt-4">
        <input
          type="checkbox"
          aria-label={t('replies.select', named)}
          checked={props.selected}
          onChange={(event) => props.onSelect(event.target.checked)}
        />
      </label>
      <span id={id} dir="auto" lang={reply.lang} className="font-strong wrap-anywhere">
        {reply.title}
      </span>
      <span className="row-span-3 flex items-start gap-6">
        <Button aria-label={t('replies.edit-named', named)} onClick={props.onEdit}>
          {t('replies.edit')}
        </Button>
        <Button look="bare" aria-label={t('replies.delete-named', named)} onClick={props.onDelete}>
          {t('replies.delete')}
        </Button>
      </span>
      <p dir="auto" lang={reply.lang} className="line-clamp-2 text-ink-2 wrap-anywhere">
        {reply.text}
      </p>
      <p className="text-small text-ink-3 wrap-anywhere">
        {[
          languageName(reply.lang, locale),
          panel(`situation.${reply.situation}`),
          reply.folder?.join(' / '),
          reply.shortcut && `/${reply.shortcut}`,
          ...reply.tags,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="col-start-2 col-span-2">
        <FoldOut label={t('replies.history')} about={id}>
          <ReplyHistory reply={reply} onBack={props.onBack} />
        </FoldOut>
      </div>
    </div>
  );
}
