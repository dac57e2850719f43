import { X } from 'lucide-react';
import { memo, type ReactNode, type RefObject } from 'react';
import { ActionGrid } from '@/components/panel/action-grid.tsx';
import { CommentSection } from '@/components/panel/comment-section.tsx';
import { StateLine } from '@/components/panel/state-line.tsx';
import { IconButton } from '@/components/ui/button.tsx';
import { DueText } from '@/components/ui/due-text.tsx';
import { labelPartsOf } from '@/components/ui/status-word.ts';
import { useTranslator } from '@/lib/client/language.tsx';
import { useItem } from '@/lib/client/use-item.ts';
import type { Act } from '@/lib/domain/command.ts';
import { headlineOf, isSettled } from '@/lib/domain/headline.ts';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { DeskItem } from '@/lib/domain/item.ts';
import { accessibleName } from '@/lib/i18n/accessible-name.ts';
import { badgeCatalogs } from '@/lib/i18n/badge-catalog.ts';
import { deskCatalogs } from './desk-catalog.ts';
import { ItemStatus, PageButtons } from './item-buttons.tsx';
import type { RowForm } from './item-form.tsx';

export interface DeskPanelProps {
  readonly item: DeskItem;
  readonly now: number;
  readonly covered: boolean;
  readonly letterKeys: boolean;
  readonly statusOpen: boolean;
  readonly root: RefObject<HTMLElement | null>;
  /** The form that is open, drawn by the caller. */
  readonly children: ReactNode;
  readonly onForm: (form: RowForm) => void;
  readonly onAct: (key: ItemKey, act: Act) => void;
  readonly onOpen: (key: ItemKey) => void;
  readonly onInsertFirst: (key: ItemKey) => void;
  readonly onUncover: (key: ItemKey) => void;
  readonly onClose: () => void;
}

/**
 * The current item with its history and everything a person can decide about it. Replies go in on
 * the page itself, where Inlay sees which box they go into. It comes after the rows when another
 * one becomes current, so that what it does names the item that it shows.
 */
export const DeskPanel = memo(function DeskPanel(props: DeskPanelProps) {
  const { item, now, covered, letterKeys, onForm } = props;
  const onAct = (what: Act) => props.onAct(item.key, what);
  const t = useTranslator(deskCatalogs);
  const word = useTranslator(badgeCatalogs);
  const { detail } = useItem(item.key);
  const draft = detail?.draft ?? { ...item.draftOf, ...postedAtOf(item) };
  const { author, kind } = draft;
  const name = accessibleName(word, {
    ...labelPartsOf(item),
    kind,
    name: author.name || author.handle,
    flags: item.flags,
    covered,
  });
  return (
    <aside
      ref={props.root}
      aria-label={t('panel.name', { item: { own: name } })}
      tabIndex={-1}
      className="flex flex-col h-full min-h-0 bg-surface outline-none"
    >
      <header className="flex items-center gap-8 ps-16 pe-8 py-10 border-b border-line bg-bg">
        <ItemStatus item={item} open={props.statusOpen} onForm={onForm} onAct={onAct} />
        <span className="flex-1 min-w-0">
          <DueText view={item} now={now} />
        </span>
        <IconButton
          icon={X}
          label={t('panel.close')}
          aria-keyshortcuts="o"
          onClick={props.onClose}
        />
      </header>
      <div className="flex flex-col flex-1 gap-12 px-16 py-12 overflow-y-auto overscroll-contain min-h-0">
        <CommentSection
          key={item.key}
          draft={draft}
          view={item}
          history={detail?.history ?? null}
          personItems={detail?.personItems ?? null}
          covered={covered}
          onUncover={() => props.onUncover(item.key)}
          onCorrect={(says) => onAct({ type: 'correct', says })}
          onDismiss={({ reason }) => onAct({ type: 'unflag', reason })}
          historyFirst={isSettled(headlineOf(item))}
        />
        <StateLine
          view={item}
          onAnsweredBack={() => onAct({ type: 'setCare', care: 'solved_inside' })}
          onReopen={() => onAct({ type: 'setCare', care: 'new' })}
        />
        <div className="flex flex-wrap gap-6">
          <PageButtons
            insertKey={letterKeys}
            openKey={letterKeys}
            onInsertFirst={() => props.onInsertFirst(item.key)}
            onOpen={() => props.onOpen(item.key)}
          />
        </div>
        {props.children}
        <div className="border-t border-line" />
        <ActionGrid
          onForward={() => onForm('forward')}
          onNote={() => onForm('note')}
          onNoAnswer={() => onAct({ type: 'setCare', care: 'no_answer_needed' })}
          onFlag={() => onForm('flag')}
        />
      </div>
    </aside>
  );
});

const postedAtOf = ({ postedAt }: DeskItem) => (postedAt === undefined ? {} : { postedAt });
