import { Flag, Forward, MessageCircleMore, Minus, StickyNote } from 'lucide-react';
import { Button } from '@/components/ui/button.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import { panelCatalogs } from './panel-catalog.ts';

interface ActionGridProps {
  readonly onForward: () => void;
  readonly onNote: () => void;
  readonly onNoAnswer: () => void;
  readonly onFlag: () => void;
  /** Absent where the talk is private already, and away from the page. */
  readonly onPrivate?: (() => void) | undefined;
}

/** What can be done besides answering; one column where a word is too long for two. */
export function ActionGrid({ onForward, onNote, onNoAnswer, onFlag, onPrivate }: ActionGridProps) {
  const t = useTranslator(panelCatalogs);
  const actions = [
    { key: 'f', icon: Forward, label: t('action.forward'), run: onForward },
    { key: 'm', icon: StickyNote, label: t('action.note'), run: onNote },
    { key: 'n', icon: Minus, label: t('action.no-answer'), run: onNoAnswer },
    { key: 'g', icon: Flag, label: t('action.flag'), run: onFlag },
    ...(onPrivate
      ? [{ key: 'p', icon: MessageCircleMore, label: t('action.private'), run: onPrivate }]
      : []),
  ];
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(148px,1fr))] gap-6">
      {actions.map(({ key, icon, label, run }) => (
        <Button
          key={key}
          icon={icon}
          mirrored={icon === Forward}
          className="justify-start"
          aria-keyshortcuts={key}
          onClick={run}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
