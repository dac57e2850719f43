import { CircleAlert } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { timeReadingOf } from '@/components/ui/due-text.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { labelPartsOf } from '@/components/ui/status-word.ts';
import { useTranslator } from '@/lib/client/language.tsx';
import { useActs } from '@/lib/client/use-acts.ts';
import { useAnswer } from '@/lib/client/use-answer.ts';
import { useItem } from '@/lib/client/use-item.ts';
import { useNow } from '@/lib/client/use-now.ts';
import type { Act } from '@/lib/domain/command.ts';
import { coverSeverity } from '@/lib/domain/cover.ts';
import { headlineOf, isSettled } from '@/lib/domain/headline.ts';
import type { ItemDraft, ItemView } from '@/lib/domain/item.ts';
import { type MicroReply, microReplies, microText } from '@/lib/domain/micro-reply.ts';
import type { InsertOutcome } from '@/lib/domain/outcome.ts';
import type { Settings } from '@/lib/domain/settings.ts';
import type { Care } from '@/lib/domain/status.ts';
import { decidedFlags } from '@/lib/domain/triage-flags.ts';
import { accessibleName } from '@/lib/i18n/accessible-name.ts';
import { badgeCatalogs } from '@/lib/i18n/badge-catalog.ts';
import type { BridgeItem, OpenRequest, PageBridge, Sendings } from '@/lib/page/bridge.ts';
import { ActionGrid } from './action-grid.tsx';
import { AnswerPart } from './answer-part.tsx';
import { CommentSection } from './comment-section.tsx';
import { microKeys } from './micro-replies.tsx';
import { OpinionSection } from './opinion-section.tsx';
import { OtherWays } from './other-ways.tsx';
import { panelCatalogs } from './panel-catalog.ts';
import { PanelFoot } from './panel-foot.tsx';
import { type Form, PanelForm } from './panel-form.tsx';
import { PanelHead } from './panel-head.tsx';
import { panelKeys } from './panel-keys.ts';
import { PrivateSection } from './private-section.tsx';
import { removalAdvice } from './removal-advice.ts';
import { RemovalSection } from './removal-section.tsx';
import { StatePart } from './state-part.tsx';
import { StatusPicker } from './status-picker.tsx';
import { usePageItem } from './use-page-item.ts';
import { type RemovalAct, useRemoval } from './use-removal.ts';
import { type FillTemplate, useReplies } from './use-replies.ts';
import { useSent } from './use-sent.ts';

export interface PanelProps {
  readonly bridge: PageBridge;
  readonly request: OpenRequest;
  /** What became of a text that was inserted before the panel opened. */
  readonly ended?: InsertOutcome;
  readonly settings: Settings;
  readonly fill: FillTemplate;
  readonly sendings: Sendings;
  readonly pinned: boolean;
  /** Words typed but not kept yet, by item; outlives the panel. */
  readonly unkeptNotes: Map<string, string>;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
}

/** The panel of one item. Everything a person can do about it, in the order of the work. */
export function Panel(props: PanelProps) {
  const { bridge, request } = props;
  const { item, onPage } = usePageItem(bridge, request.key);
  const kept = useItem(request.key);
  const draft = item?.draft ?? kept.detail?.draft;
  const view = newer(item?.view, kept.view);
  const t = useTranslator(panelCatalogs);
  if (!draft || !view) return <p className="p-16">{t('loading')}</p>;
  return (
    <OpenItem
      {...props}
      draft={draft}
      kept={kept}
      page={view}
      onPage={onPage}
      acts={item?.acts ?? []}
      ownItems={item?.ownItems ?? []}
    />
  );
}

const newer = (page: ItemView | undefined, worker: ItemView | null): ItemView | undefined => {
  if (!page || !worker) return page ?? worker ?? undefined;
  return worker.rev >= page.rev ? worker : page;
};

interface OpenItemProps extends PanelProps {
  readonly draft: ItemDraft;
  readonly kept: ReturnType<typeof useItem>;
  readonly page: ItemView;
  readonly onPage: boolean;
  readonly acts: BridgeItem['acts'];
  readonly ownItems: readonly ItemDraft[];
}

function OpenItem({
  bridge,
  request,
  ended,
  settings,
  fill,
  sendings,
  pinned,
  unkeptNotes,
  onPin,
  onClose,
  draft,
  kept,
  page,
  onPage,
  acts: pageActs,
  ownItems,
}: OpenItemProps) {
  const { key } = request;
  const t = useTranslator(panelCatalogs);
  const word = useTranslator(badgeCatalogs);
  const now = useNow();
  const site = bridge.platform.label;
  const letterKeys = settings.letterKeys;

  const acts = useActs();
  const view = acts.shown(page);
  const headline = headlineOf(view);
  const settled = isSettled(headline);

  const [form, setForm] = useState<Form | null>(request.intent === 'flag' ? 'flag' : null);
  const [statusOpen, setStatusOpen] = useState(request.intent === 'status');
  const [repliesAsked, setRepliesAsked] = useState(false);
  const [removalOpen, setRemovalOpen] = useState(headline === 'flagged');
  const [uncovered, setUncovered] = useState(false);
  const [note, setNote] = useState(() => unkeptNotes.get(key) ?? view.note ?? '');
  const root = useRef<HTMLDivElement>(null);
  const searchField = useRef<HTMLInputElement>(null);

  const { act: send, undo } = acts;
  const act = useCallback((what: Act) => send(key, what), [send, key]);
  const ownTexts = useMemo(() => ownItems.map(({ text }) => text), [ownItems]);
  const replies = useReplies({
    draft,
    insertIntoPage: bridge.insert,
    ended,
    fill,
    ownTexts,
    sendings,
    onInserted: useCallback((title: string) => void act({ type: 'recordInsert', title }), [act]),
  });
  const { inserting, insert: insertReply } = replies;
  const sent = useSent(sendings, key);
  const removalActs = pageActs.filter((each) => each !== 'message');
  const offered = replies.suggestions.value;
  const { value: offer } = useAnswer('engine.offer', undefined, ({ type }) =>
    ['engine', 'settings', 'erased'].includes(type),
  );
  const removal = useRemoval<RemovalAct>(
    key,
    bridge.guide,
    useCallback((_, outcome) => void act({ type: 'recordOutcome', outcome }), [act]),
  );

  // Focus goes to the dialog itself, so that its name is read; a form or menu takes it from there.
  useEffect(() => {
    if (request.intent === 'open' || request.intent === 'insert-first') root.current?.focus();
  }, [request]);
  const served = useRef<OpenRequest | null>(null);
  useEffect(() => {
    if (served.current === request) return;
    if (request.intent !== 'insert-first') {
      served.current = request;
      setForm(request.intent === 'flag' ? 'flag' : null);
      setStatusOpen(request.intent === 'status');
      return;
    }
    if (!offered) return;
    const first = offered[0];
    served.current = request;
    if (first) insertReply(first);
  }, [request, offered, insertReply]);

  const keepNote = async () => {
    if (await act({ type: 'note', text: note })) {
      unkeptNotes.delete(key);
      setForm(null);
      root.current?.focus();
    }
  };
  const closeForm = () => {
    setForm(null);
    root.current?.focus();
  };
  const choose = (care: Care | null) => {
    if (care === 'forwarded') setForm('forward');
    else void act({ type: 'setCare', care });
  };
  const openReplies = () => {
    setForm(null);
    setRepliesAsked(true);
    setRemovalOpen(false);
    setTimeout(() => searchField.current?.focus());
  };

  const lang = view.analysis && view.analysis.lang !== 'und' ? view.analysis.lang : draft.lang;
  const micro = (which: MicroReply) =>
    replies.insertMicro(t(`micro.${which}`), microText(which, lang));
  const moved = () => {
    closeForm();
    void act({ type: 'movePrivate', to: t('private.to') });
  };
  const moveToPrivate = () => {
    replies.guarded?.leave();
    setForm('private');
  };
  const onPrivate = draft.kind === 'message' ? undefined : moveToPrivate;
  const covered = !uncovered && coverSeverity(view.flags) >= settings.coverFrom;
  const repliesShown = form === null && (repliesAsked || (!settled && !removalOpen));
  const suggested = (at: number) => {
    const suggestion = repliesShown ? offered?.[at] : undefined;
    if (suggestion) insertReply(suggestion);
  };
  const onKeyDown = panelKeys({
    letterKeys,
    onEscape: () => (form === 'keys' ? closeForm() : onClose()),
    byKey: {
      '1': () => suggested(0),
      '2': () => suggested(1),
      '3': () => suggested(2),
      '/': openReplies,
      s: () => setStatusOpen(true),
      f: () => setForm('forward'),
      n: () => void act({ type: 'setCare', care: 'no_answer_needed' }),
      g: () => setForm('flag'),
      m: () => setForm('note'),
      z: () => void undo(),
      '?': () => setForm((open) => (open === 'keys' ? null : 'keys')),
      ...(onPrivate && { p: onPrivate }),
      ...(repliesShown &&
        Object.fromEntries(microReplies.map((which) => [microKeys[which], () => micro(which)]))),
    },
  });
  const reading = timeReadingOf(view, now);
  const name = accessibleName(word, {
    ...labelPartsOf(view),
    kind: draft.kind,
    name: draft.author.name ?? draft.author.handle,
    ...(reading && { time: reading }),
    flags: view.flags,
    covered,
  });

  return (
    <div
      ref={root}
      role="dialog"
      aria-label={t('panel.name', { item: { own: name } })}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="flex flex-col min-h-0 max-h-[inherit] overflow-hidden border border-edge rounded-panel bg-surface shadow-float floats fade-in outline-none"
    >
      <PanelHead
        view={view}
        now={now}
        pinned={pinned}
        onPin={onPin}
        onClose={onClose}
        status={
          <StatusPicker
            view={view}
            open={statusOpen}
            onOpenChange={setStatusOpen}
            onChoose={choose}
          />
        }
      />
      <div className="flex flex-col gap-12 px-16 py-12 overflow-y-auto overscroll-contain min-h-0">
        {!onPage && (
          <Notice tone="soon" icon={CircleAlert}>
            {t('gone')}
          </Notice>
        )}
        {kept.failure && kept.failure !== 'not-found' && (
          <Notice tone="late" icon={CircleAlert}>
            {t('detail-failed')}
          </Notice>
        )}
        <CommentSection
          draft={draft}
          view={view}
          history={kept.detail?.history ?? null}
          personItems={kept.detail?.personItems ?? null}
          covered={covered}
          onUncover={() => {
            setUncovered(true);
            bridge.uncover(key);
          }}
          onCorrect={(says) => void act({ type: 'correct', says })}
          onDismiss={({ reason }) => void act({ type: 'unflag', reason })}
          historyFirst={settled}
        />
        {offer?.opinions && !covered && <OpinionSection key={`opinion ${key}`} itemKey={key} />}
        <StatePart
          view={view}
          site={site}
          stopAfter={kept.detail?.stopAfter}
          knowsWay={onPage && pageActs.includes('message')}
          guide={bridge.guide}
          onAct={(what) => void act(what)}
        />
        {form === 'private' && (
          <PrivateSection
            draft={draft}
            ownTexts={ownTexts}
            replies={replies}
            onMoved={moved}
            onCancel={closeForm}
          />
        )}
        {form && form !== 'private' && (
          <PanelForm
            form={form}
            forwardedTo={view.care?.to ?? ''}
            note={note}
            notePending={acts.keeping.state === 'pending'}
            onTypeNote={(text) => {
              setNote(text);
              unkeptNotes.set(key, text);
            }}
            onKeepNote={() => void keepNote()}
            onAct={(what) => {
              closeForm();
              if (what.type === 'flag') setRemovalOpen(true);
              void act(what);
            }}
            onCancel={closeForm}
          />
        )}
        <AnswerPart
          view={view}
          replies={replies}
          shown={repliesShown}
          engine={offer}
          lang={lang}
          letterKeys={letterKeys}
          searchField={searchField}
          sent={sent}
          ownItems={ownItems}
          onMicro={micro}
          onStopAsking={() => {
            replies.stopAsking();
            root.current?.focus();
          }}
          onPrivate={onPrivate}
        />
        {removalOpen && form === null && (
          <RemovalSection
            site={site}
            acts={removalActs}
            flag={decidedFlags(view.flags)[0]}
            advice={removalAdvice(view.analysis)}
            removal={removal}
            onFlag={() => setForm('flag')}
            onUnflag={({ reason }) => {
              removal.stop();
              setRemovalOpen(false);
              void act({ type: 'unflag', reason });
            }}
            onSay={(outcome) => {
              removal.back();
              void act({ type: 'recordOutcome', outcome });
            }}
            onClose={() => setRemovalOpen(false)}
          />
        )}
        <div className="border-t border-line" />
        <ActionGrid
          onForward={() => setForm('forward')}
          onNote={() => setForm('note')}
          onNoAnswer={() => void act({ type: 'setCare', care: 'no_answer_needed' })}
          onFlag={() => setForm('flag')}
          onPrivate={onPrivate}
        />
        <OtherWays
          onReplies={repliesShown ? undefined : openReplies}
          onRemove={removalOpen || !onPage ? undefined : () => setRemovalOpen(true)}
          hides={removalActs.includes('hide')}
        />
      </div>
      <PanelFoot
        inserting={inserting}
        site={site}
        acts={acts}
        letterKeys={letterKeys}
        keysOpen={form === 'keys'}
        onKeys={() => setForm(form === 'keys' ? null : 'keys')}
      />
    </div>
  );
}
