import {
  Check,
  ChevronDown,
  ChevronRight,
  ClockAlert,
  Forward,
  Hourglass,
  type LucideIcon,
} from 'lucide-react';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { Translator } from '@/lib/i18n/translator.ts';
import { type DeskKey, deskCatalogs } from './desk-catalog.ts';
import type { DueGroup, GroupTitle } from './desk-groups.ts';
import type { DeskHeading } from './desk-lines.ts';
import { type PlatformName, PlatformTile } from './platform-tile.tsx';

interface GroupHeadingProps {
  readonly heading: DeskHeading;
  readonly rowIndex: number;
  readonly platformOf: (id: string) => PlatformName;
  /** Folds the group, or opens it. */
  readonly onFold: () => void;
}

const looks: Partial<Record<DueGroup, { icon: LucideIcon; colour: string; mirrored?: boolean }>> = {
  overdue: { icon: ClockAlert, colour: 'text-late' },
  'within-hour': { icon: Hourglass, colour: 'text-soon' },
  'waiting-on-others': { icon: Forward, colour: '', mirrored: true },
  settled: { icon: Check, colour: '' },
};

/** The head of a group in the list, with how many stand under it. */
export function GroupHeading({ heading, rowIndex, platformOf, onFold }: GroupHeadingProps) {
  const { title, count, folded } = heading;
  const t = useTranslator(deskCatalogs);
  const { format } = useLanguage();
  const look = title.by === 'due' ? looks[title.due] : undefined;
  const words = (
    <>
      {look && (
        <look.icon
          aria-hidden
          size={12}
          strokeWidth={2.25}
          className={`${look.colour} ${look.mirrored ? 'mirror' : ''}`}
        />
      )}
      {'platform' in title && <PlatformTile platform={platformOf(title.platform)} />}
      <span className={`truncate ${look?.colour ?? ''}`}>{wordsOf(t, title)}</span>
      <span className="tabular-nums">{format.number(count)}</span>
    </>
  );
  const Fold = folded ? ChevronRight : ChevronDown;
  return (
    <div role="row" aria-rowindex={rowIndex}>
      <div
        role="rowheader"
        className="px-12 desk:px-16 bg-sunken border-b border-line text-small font-strong text-ink-2"
      >
        {folded === null ? (
          <div className="flex items-center gap-6 py-6">{words}</div>
        ) : (
          <button
            type="button"
            aria-expanded={!folded}
            onClick={onFold}
            className="flex w-full items-center gap-6 min-h-28 text-start"
          >
            {words}
            <Fold aria-hidden size={12} strokeWidth={2.25} className={folded ? 'mirror' : ''} />
          </button>
        )}
      </div>
    </div>
  );
}

function wordsOf(t: Translator<DeskKey>, title: GroupTitle): string {
  switch (title.by) {
    case 'due':
      return t(`group.${title.due}`);
    case 'newest':
      return t('group.newest');
    case 'person': {
      const { name, handle } = title.author;
      return name ? t('group.person', { name, handle }) : `@${handle}`;
    }
    case 'thread': {
      const { people, others } = title;
      const [first = '', second] = people;
      if (second === undefined) return t('group.thread-one', { first });
      if (others === 0) return t('group.thread-two', { first, second });
      return t('group.thread-more', { first, second, count: others });
    }
  }
}
