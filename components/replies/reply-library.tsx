import { Plus } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { panelCatalogs } from '@/components/panel/panel-catalog.ts';
import { optionsCatalogs } from '@/components/settings/options-catalog.ts';
import { OptionsSection } from '@/components/settings/options-section.tsx';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { useClient } from '@/lib/client/client-context.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import { type UnkeptReplies, unkeptReplies } from '@/lib/client/unkept-replies.ts';
import { useAnswer } from '@/lib/client/use-answer.ts';
import { analysedLanguages } from '@/lib/domain/analysis.ts';
import { type ReplyId, replyId } from '@/lib/domain/ids.ts';
import type { SavedReply } from '@/lib/domain/reply.ts';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import type { Failure } from '@/lib/messaging/protocol.ts';
import { DeletedReplies } from './deleted-replies.tsx';
import { FilterFields } from './filter-fields.tsx';
import { FoldOut } from './fold-out.tsx';
import { ImportReplies } from './import-replies.tsx';
import { OfferedVariants } from './offered-variants.tsx';
import { ReplyBackups } from './reply-backups.tsx';
import { ReplyEditor } from './reply-editor.tsx';
import type { PreviewValues } from './reply-preview.tsx';
import { ReplyRow } from './reply-row.tsx';
import { useReplyTools } from './reply-tools.ts';
import { SeveralReplies } from './several-replies.tsx';
import { StarterReset } from './starter-reset.tsx';
import { UnkeptWords } from './unkept-words.tsx';
import { noFilters, useFoundReplies } from './use-found-replies.ts';

interface ReplyLibraryProps {
  readonly preview: PreviewValues;
}

/** Rows drawn before somebody asks for more. */
const rowsAtOnce = 30;

/** All saved replies: find, write, change one or several, delete with undo. */
export function ReplyLibrary({ preview }: ReplyLibraryProps) {
  const { starters } = useReplyTools();
  const t = useTranslator(optionsCatalogs);
  const panel = useTranslator(panelCatalogs);
  const failure = useTranslator(failureCatalogs);
  const { locale } = useLanguage();
  const client = useClient();
  const {
    value,
    failure: unread,
    reload,
  } = useAnswer('replies.list', undefined, ({ type }) => type === 'replies');
  const [rows, setRows] = useState(rowsAtOnce);
  const [editing, setEditing] = useState<SavedReply | null>(null);
  const [deleted, setDeleted] = useState<SavedReply | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<ReplyId>>(new Set());
  /** What several replies were before the last change to all of them. */
  const [before, setBefore] = useState<readonly SavedReply[] | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const [waiting, setWaiting] = useState(false);
  const [bare, setBare] = useState<SavedReply | null>(null);
  const [unkept] = useState<UnkeptReplies>(unkeptReplies);
  useEffect(() => {
    const leaving = new AbortController();
    // The browser asks whether to leave, wherever words would go with the page.
    window.addEventListener('beforeunload', (event) => unkept.ownWords && event.preventDefault(), {
      signal: leaving.signal,
    });
    return () => leaving.abort();
  }, [unkept]);

  const live = useMemo(
    () => value?.filter(({ deletedAt }) => deletedAt === undefined) ?? [],
    [value],
  );
  const isSaved = ({ id }: SavedReply) => live.some((reply) => reply.id === id);
  const languages = useMemo(
    () => [...new Set([...live.map(({ lang }) => lang), ...offeredLanguages])].sort(),
    [live],
  );
  const { filters, setFilters, found } = useFoundReplies(live);
  const chosen = live.filter(({ id }) => selected.has(id));

  const save = async (reply: SavedReply): Promise<boolean> => {
    setWaiting(true);
    const answer = await client.call('replies.save', reply);
    setWaiting(false);
    setProblem(answer.ok ? null : answer.failure);
    return answer.ok;
  };
  /** A reply as it once was; its shortcut stays with a reply that has it by now. */
  const bringBack = async (reply: SavedReply): Promise<boolean> => {
    const { shortcut: _, ...rest } = reply;
    const answer = await client.call('replies.save', reply);
    const taken = !answer.ok && answer.failure === 'shortcut-taken';
    setBare(taken ? reply : null);
    if (taken) return save(rest);
    setProblem(answer.ok ? null : answer.failure);
    return answer.ok;
  };
  const remove = async (reply: SavedReply) => {
    const answer = await client.call('replies.remove', reply.id);
    setProblem(answer.ok ? null : answer.failure);
    if (answer.ok) setDeleted(reply);
  };
  const changeSeveral = async (
    replies: readonly SavedReply[],
    was: readonly SavedReply[] | null,
  ) => {
    const answer = await client.call('replies.saveAll', replies);
    setProblem(answer.ok ? null : answer.failure);
    if (answer.ok) setBefore(was);
  };
  const close = ({ id }: SavedReply) => {
    unkept.delete(id);
    setEditing((open) => (open?.id === id ? null : open));
  };
  const problemText = problem === null ? null : failureText(failure, problem);
  const editor = (reply: SavedReply) => (
    <ReplyEditor
      key={reply.id}
      reply={reply}
      languages={languages}
      preview={preview}
      problem={problemText}
      waiting={waiting}
      unkept={unkept}
      onSave={(changed) => void save(changed).then((kept) => kept && close(reply))}
      onCancel={() => close(reply)}
    />
  );

  return (
    <OptionsSection id="replies" title={t('section.replies')}>
      <FilterFields live={live} filters={filters} onChange={setFilters} />
      <div>
        <Button
          icon={Plus}
          onClick={() => {
            setProblem(null);
            const begun = unkept.all().find((one) => !isSaved(one));
            setEditing(begun ?? blankReply(filters.lang || locale));
          }}
        >
          {t('replies.add')}
        </Button>
      </div>
      {value && (
        <UnkeptWords
          replies={unkept.all().filter(({ id }) => id !== editing?.id)}
          onGoOn={(reply) => {
            setProblem(null);
            const search = live.find(({ id }) => id === reply.id)?.title ?? '';
            setFilters({ ...noFilters, search });
            setEditing(reply);
          }}
        />
      )}
      {editing && !isSaved(editing) && editor(editing)}
      {deleted && (
        <p role="status" className="flex flex-wrap items-center gap-8">
          {t('replies.deleted', { title: deleted.title })}
          <Button
            look="link"
            onClick={() => void bringBack(deleted).then((kept) => kept && setDeleted(null))}
          >
            {t('undo')}
          </Button>
        </p>
      )}
      {bare && problem === null && (
        <p role="status">
          {t('replies.back-bare', { title: bare.title, shortcut: `/${bare.shortcut}` })}
        </p>
      )}
      {unread !== null && (
        <p className="flex flex-col items-start gap-6">
          {failureText(failure, unread)}
          <Button onClick={reload}>{panel('retry')}</Button>
        </p>
      )}
      {problemText !== null && !editing && <p className="text-late">{problemText}</p>}
      {before && (
        <p role="status" className="flex flex-wrap items-center gap-8">
          {t('replies.several-done', { count: before.length })}
          <Button look="link" onClick={() => void changeSeveral(before, null)}>
            {t('undo')}
          </Button>
        </p>
      )}
      {chosen.length > 0 && (
        <SeveralReplies
          chosen={chosen}
          languages={languages}
          onChange={(replies) => {
            const ids = new Set(replies.map(({ id }) => id));
            void changeSeveral(
              replies,
              chosen.filter(({ id }) => ids.has(id)),
            );
          }}
          onClear={() => setSelected(new Set())}
        />
      )}
      {value && found.length === 0 && <p className="text-ink-2">{t('replies.none')}</p>}
      {found.length > 0 && (
        <p className="flex flex-wrap items-center gap-8 text-small text-ink-2">
          {t('replies.found', { count: found.length })}
          <Button
            look="link"
            className="text-small"
            onClick={() => setSelected(new Set(found.map(({ id }) => id)))}
          >
            {t('replies.select-all', { count: found.length })}
          </Button>
        </p>
      )}
      <ul aria-label={t('section.replies')} className="flex flex-col border-t border-line">
        {found.slice(0, rows).map((reply) => (
          <li key={reply.id} className="border-b border-line py-8">
            {editing?.id === reply.id ? (
              editor(reply)
            ) : (
              <ReplyRow
                reply={reply}
                selected={selected.has(reply.id)}
                onSelect={(on) =>
                  setSelected((all) =>
                    on
                      ? new Set([...all, reply.id])
                      : new Set([...all].filter((id) => id !== reply.id)),
                  )
                }
                onEdit={() => {
                  setProblem(null);
                  setEditing(reply);
                }}
                onDelete={() => void remove(reply)}
                onBack={(version) => void bringBack(version)}
              />
            )}
          </li>
        ))}
      </ul>
      {found.length > rows && (
        <Button className="self-start" onClick={() => setRows(rows + rowsAtOnce)}>
          {t('replies.more', { count: found.length - rows })}
        </Button>
      )}
      <OfferedVariants replies={live} />
      {/* Before the replies are read, a file would hold none, and all in one would be new. */}
      {value && <ImportReplies kept={live} />}
      <FoldOut label={t('replies.trash')}>
        <DeletedReplies onBack={(reply) => void bringBack(reply)} />
      </FoldOut>
      <FoldOut label={t('replies.backups')}>
        <ReplyBackups />
      </FoldOut>
      <StarterReset starters={starters} />
    </OptionsSection>
  );
}

/** What triage tells apart, without those written in Latin letters for want of their own. */
const offeredLanguages = analysedLanguages.filter((tag) => !tag.includes('-'));

const blankReply = (lang: string): SavedReply => ({
  id: replyId(crypto.randomUUID()),
  title: '',
  text: '',
  lang,
  situation: 'question',
  tags: [],
  createdAt: Date.now(),
  updatedAt: Date.now(),
});
