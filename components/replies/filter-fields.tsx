import { Search } from 'lucide-react';
import { useMemo } from 'react';
import { languageName } from '@/components/panel/language-name.ts';
import { panelCatalogs } from '@/components/panel/panel-catalog.ts';
import { optionsCatalogs } from '@/components/settings/options-catalog.ts';
import { ChoiceField, SearchField } from '@/components/ui/field.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import { type SavedReply, situations } from '@/lib/domain/reply.ts';
import { foldersOf, type ReplyFilters } from './use-found-replies.ts';

interface FilterFieldsProps {
  readonly live: readonly SavedReply[];
  readonly filters: ReplyFilters;
  readonly onChange: (filters: ReplyFilters) => void;
}

/** Search and filters of the library; a filter offers only what there is. */
export function FilterFields({ live, filters, onChange }: FilterFieldsProps) {
  const t = useTranslator(optionsCatalogs);
  const panel = useTranslator(panelCatalogs);
  const { locale } = useLanguage();
  const languages = useMemo(() => [...new Set(live.map(({ lang }) => lang))].sort(), [live]);
  const folders = useMemo(() => [...new Set(live.flatMap(foldersOf))].sort(), [live]);
  const change = (part: Partial<ReplyFilters>) => onChange({ ...filters, ...part });
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(180px,1fr))] items-end gap-10">
      <SearchField
        icon={Search}
        label={t('replies.search', { count: live.length })}
        value={filters.search}
        onChange={(event) => change({ search: event.target.value })}
      />
      <ChoiceField
        label={t('replies.language')}
        value={filters.lang}
        choices={[
          { value: '', label: t('replies.all-languages') },
          ...languages.map((tag) => ({ value: tag, label: languageName(tag, locale) })),
        ]}
        onChoose={(lang) => change({ lang })}
      />
      <ChoiceField
        label={t('replies.situation')}
        value={filters.situation}
        choices={[
          { value: '', label: t('replies.all-situations') },
          ...situations.map((entry) => ({ value: entry, label: panel(`situation.${entry}`) })),
        ]}
        onChoose={(situation) => change({ situation })}
      />
      {folders.length > 0 && (
        <ChoiceField
          label={t('replies.folder')}
          value={filters.folder}
          choices={[
            { value: '', label: t('replies.all-folders') },
            ...folders.map((path) => ({ value: path, label: path })),
          ]}
          onChoose={(folder) => change({ folder })}
        />
      )}
    </div>
  );
}
