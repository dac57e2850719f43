import { X } from 'lucide-react';
import { type RefObject, useMemo } from 'react';
import { languageWord } from '@/components/panel/analysis-words.tsx';
import { IconButton } from '@/components/ui/button.tsx';
import { ChoiceField } from '@/components/ui/field.tsx';
import type { DeskAnswer } from '@/lib/client/desk/desk-answer.ts';
import {
  anyFlag,
  type DeskFilterId,
  type DeskQuestion,
  deskFilters,
  filterOf,
  isNarrowed,
  triageFlag,
} from '@/lib/client/desk/desk-filters.ts';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { AnalysedLanguage, Analysis, CommentSituation } from '@/lib/domain/analysis.ts';
import type { FlagReason, Headline } from '@/lib/domain/status.ts';
import { badgeCatalogs } from '@/lib/i18n/badge-catalog.ts';
import { triageCatalogs } from '@/lib/i18n/triage-catalog.ts';
import { deskCatalogs } from './desk-catalog.ts';
import { type Arrangement, arrangements } from './desk-groups.ts';
import type { PlatformName } from './platform-tile.tsx';

interface DeskFilterChoicesProps {
  readonly question: DeskQuestion;
  /** Null while not everything is read yet. */
  readonly options: DeskAnswer['options'] | null;
  readonly platforms: readonly PlatformName[];
  readonly row: RefObject<HTMLDivElement | null>;
  readonly arrangement: Arrangement;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly onFilter: (id: DeskFilterId, value: string | null) => void;
  readonly onClear: () => void;
}

/**
 * Every filter as a list of its values, each with how many items choosing it would show, and after
 * them how the list is laid out.
 */
export function DeskFilterChoices(props: DeskFilterChoicesProps) {
  const { question, options, platforms, onFilter } = props;
  const t = useTranslator(deskCatalogs);
  const word = useTranslator(badgeCatalogs);
  const triage = useTranslator(triageCatalogs);
  const { locale } = useLanguage();
  const offered = useMemo(() => {
    const wordOf: Record<DeskFilterId, (value: string) => string> = {
      platform: (value) => platforms.find(({ id }) => id === value)?.label ?? value,
      status: (value) => word(`status.${value as Headline}`),
      flag: (value) =>
        value === anyFlag || value === triageFlag
          ? t(`filter.flag.${value}`)
          : word(`flag.${value as FlagReason}`),
      care: () => t('filter.care.needed'),
      situation: (value) => triage(`situation.${value as CommentSituation}`),
      answer: (value) => triage(`answer.${value as Analysis['needsAnswer']}`),
      lang: (value) => languageWord(triage, value as AnalysedLanguage, locale),
    };
    return deskFilters.map(({ id, values }) =>
      (values ?? platforms.map((platform) => platform.id)).map((value) => {
        const name = wordOf[id](value);
        const count = options?.[id]?.get(value) ?? 0;
        const label = options ? t('filter.option', { name: { own: name }, count }) : name;
        return { value, label, count };
      }),
    );
  }, [options, platforms, t, word, triage, locale]);
  return (
    <div
      ref={props.row}
      role="group"
      aria-label={t('filters')}
      className="grid grid-cols-[repeat(auto-fit,minmax(104px,1fr))] items-center gap-6"
    >
      {deskFilters.map(({ id }, at) => (
        <ChoiceField
          key={id}
          label={<span className="sr-only">{t(`filter.${id}`)}</span>}
          value={question.chosen[id] ?? ''}
          choices={[
            { value: '', label: t(`filter.${id}.all`) },
            ...(offered[at] ?? []).filter(
              ({ value, count }) =>
                !filterOf(id).offersFound || question.chosen[id] === value || count > 0,
            ),
          ]}
          onChoose={(value) => onFilter(id, value === '' ? null : value)}
          className="min-w-0"
          compact
        />
      ))}
      <ChoiceField
        label={<span className="sr-only">{t('arrange')}</span>}
        value={props.arrangement}
        choices={arrangements.map((value) => ({ value, label: t(`arrange.${value}`) }))}
        onChoose={props.onArrange}
        className="min-w-0"
        compact
      />
      {isNarrowed(question) && (
        <IconButton icon={X} label={t('filters.clear')} onClick={props.onClear} />
      )}
    </div>
  );
}
