import { X } from 'lucide-react';
import { memo, type RefObject, useMemo } from 'react';
import { languageWord } from '@/components/panel/analysis-words.tsx';
import { IconButton } from '@/components/ui/button.tsx';
import { ChoiceField } from '@/components/ui/field.tsx';
import { useAfterPaint } from '@/components/ui/use-after-paint.ts';
import { useLatest } from '@/components/ui/use-latest.ts';
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
  readonly answer: DeskAnswer | null;
  readonly platforms: readonly PlatformName[];
  readonly row: RefObject<HTMLDivElement | null>;
  readonly arrangement: Arrangement;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly onFilter: (id: DeskFilterId, value: string | null) => void;
  readonly onClear: () => void;
}

/** A value that can be chosen, in words; with how many items choosing it would show once that is known. */
interface Offer {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

const noOffers: readonly Offer[] = [];

/**
 * Every filter as a list of its values, each with how many items choosing it would show, and after
 * them how the list is laid out. The values come after the rows that were asked for, and so do their
 * counts: nobody sees them before a list is opened, and a press would wait for eighty words.
 */
export function DeskFilterChoices(props: DeskFilterChoicesProps) {
  const { question, platforms } = props;
  const t = useTranslator(deskCatalogs);
  const answer = useAfterPaint(props.answer, isNarrowed(question) ? null : 'later');
  const offers = useOffers(answer, platforms);
  const onFilter = useLatest(props.onFilter);
  return (
    <div
      ref={props.row}
      role="group"
      aria-label={t('filters')}
      className="grid grid-cols-[repeat(auto-fit,minmax(104px,1fr))] items-center gap-6"
    >
      {deskFilters.map(({ id }, at) => (
        <FilterChoice
          key={id}
          id={id}
          value={question.chosen[id] ?? ''}
          offers={offers[at] ?? noOffers}
          onFilter={onFilter}
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

interface FilterChoiceProps {
  readonly id: DeskFilterId;
  /** '' for everything. */
  readonly value: string;
  readonly offers: readonly Offer[];
  readonly onFilter: (id: DeskFilterId, value: string | null) => void;
}

const FilterChoice = memo(function FilterChoice({
  id,
  value,
  offers,
  onFilter,
}: FilterChoiceProps) {
  const t = useTranslator(deskCatalogs);
  const { offersFound } = filterOf(id);
  return (
    <ChoiceField
      label={<span className="sr-only">{t(`filter.${id}`)}</span>}
      value={value}
      choices={[
        { value: '', label: t(`filter.${id}.all`) },
        ...offers.filter((offer) => !offersFound || offer.value === value || offer.count > 0),
      ]}
      onChoose={(chosen) => onFilter(id, chosen === '' ? null : chosen)}
      className="min-w-0"
      compact
    />
  );
});

/**
 * What each filter offers, in the order of `deskFilters`.
 * @param answer which knows the counts; null while not everything is read, `later` while not even
 * the words are wanted
 */
function useOffers(
  answer: DeskAnswer | 'later' | null,
  platforms: readonly PlatformName[],
): readonly (readonly Offer[])[] {
  const t = useTranslator(deskCatalogs);
  const word = useTranslator(badgeCatalogs);
  const triage = useTranslator(triageCatalogs);
  const { locale } = useLanguage();
  return useMemo(() => {
    if (answer === 'later') return [];
    const options = answer?.options;
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
  }, [answer, platforms, t, word, triage, locale]);
}
