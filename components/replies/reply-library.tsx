import { Plus, Search } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { languageName } from '@/components/panel/language-name.ts';
import { panelCatalogs } from '@/components/panel/panel-catalog.ts';
import { optionsCatalogs } from '@/components/settings/options-catalog.ts';
import { OptionsSection } from '@/components/settings/options-section.tsx';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { ChoiceField, SearchField } from '@/components/ui/field.tsx';
import { useClient } from '@/lib/client/client-context.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import { type UnkeptReplies, unkeptReplies } from '@/lib/client/unkept-replies.ts';
import { useAnswer } from '@/lib/client/use-answer.ts';
import { replyId } from '@/lib/domain/ids.ts';
import { type SavedReply, situations } from '@/lib/domain/reply.ts';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import type { Failure } from '@/lib/messaging/protocol.ts';
import { fold } from '@/lib/text/fold.ts';
import { DeletedReplies } from './deleted-replies.tsx';
import { FoldOut } from './fold-out.tsx';
import { ImportReplies } from './import-replies.tsx';
import { OfferedVariants } from './offered-variants.tsx';
import { ReplyBackups } from './reply-backups.tsx';
import { type PreviewValues, ReplyEditor } from './reply-editor.tsx';
import { ReplyHistory } from './reply-history.tsx';
import { useReplyTools } from './reply-tools.ts';
import { StarterReset } from './starter-reset.tsx';
import { UnkeptWords } from './unkept-words.tsx';

interface ReplyLibraryProps {
  readonly preview: PreviewValues;
}

/** Rows drawn before somebody asks for more. */
const rowsAtOnce = 30;

/** All saved replies: find, write, change, delete with undo. */
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
  const [search, setSearch] = useState('');
  const [lang, setLang] = useState('');
  const [situation, setSituation] = useState('');
  const [folder, setFolder] = useState('');
  const [rows, setRows] = useState(rowsAtOnce);
  const [editing, setEditing] = useState<SavedReply | null>(null);
  const [deleted, setDeleted] = useState<SavedReply | null>(null);
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
    () => [...new Set([...live.map((reply) => reply.lang), 'en', 'fa', 'ar', 'pl', 'el'])].sort(),
    [live],
  );
  const folders = useMemo(
    () => [...new Set(live.flatMap((reply) => foldersOf(reply)))].sort(),
    [live],
  );
  const found = useMemo(() => {
    const wanted = fold(search).trim();
    return live
      .filter((reply) => lang === '' || reply.lang === lang)
      .filter((reply) => situation === '' || reply.situation === situation)
      .filter((reply) => folder === '' || foldersOf(reply).includes(folder))
      .filter((reply) => wanted === '' || fold(wordsOf(reply)).includes(wanted))
      .sort((a, b) => a.title.localeCompare(b.title, locale));
  }, [live, search, lang, situation, folder, locale]);

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
      <div className="grid grid-cols-[repeat(auto-fit,minmax(180px,1fr))] items-end gap-10">
        <SearchField
          icon={Search}
          label={t('replies.search', { count: live.length })}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <ChoiceField
          label={t('replies.language')}
          value={lang}
          choices={[
            { value: '', label: t('replies.all-languages') },
            ...languages.map((tag) => ({ value: tag, label: languageName(tag, locale) })),
          ]}
          onChoose={setLang}
        />
        <ChoiceField
          label={t('replies.situation')}
          value={situation}
          choices={[
            { value: '', label: t('replies.all-situations') },
            ...situations.map((entry) => ({ value: entry, label: panel(`situation.${entry}`) })),
          ]}
          onChoose={setSituation}
        />
        {folders.length > 0 && (
          <ChoiceField
            label={t('replies.folder')}
            value={folder}
            choices={[
              { value: '', label: t('replies.all-folders') },
              ...folders.map((path) => ({ value: path, label: path })),
            ]}
            onChoose={setFolder}
          />
        )}
      </div>
      <div>
        <Button
          icon={Plus}
          onClick={() => {
            setProblem(null);
            const begun = unkept.all().find((one) => !isSaved(one));
            setEditing(begun ?? blankReply(lang || locale));
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
            setLang('');
            setSituation('');
            setFolder('');
            setSearch(live.find(({ id }) => id === reply.id)?.title ?? '');
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
      {value && found.length === 0 && <p className="text-ink-2">{t('replies.none')}</p>}
      <ul aria-label={t('section.replies')} className="flex flex-col border-t border-line">
        {found.slice(0, rows).map((reply) => (
          <li key={reply.id} className="border-b border-line py-8">
            {editing?.id === reply.id ? (
              editor(reply)
            ) : (
              <ReplyRow
                reply={reply}
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

interface ReplyRowProps {
  readonly reply: SavedReply;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
  readonly onBack: (version: SavedReply) => void;
}

function ReplyRow({ reply, onEdit, onDelete, onBack }: ReplyRowProps) {
  const t = useTranslator(optionsCatalogs);
  const panel = useTranslator(panelCatalogs);
  const { locale } = useLanguage();
  const named = { title: reply.title };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-10 gap-y-2">
      <span dir="auto" lang={reply.lang} className="font-strong wrap-anywhere">
        {reply.title}
      </span>
      <span className="row-span-3 flex items-start gap-6">
        <Button aria-label={t('replies.edit-named', named)} onClick={onEdit}>
          {t('replies.edit')}
        </Button>
        <Button look="bare" aria-label={t('replies.delete-named', named)} onClick={onDelete}>
          {t('replies.delete')}
        </Button>
      </span>
      <p dir="auto" lang={reply.lang} className="line-clamp-2 text-ink-2 wrap-anywhere">
        {reply.text}
      </p>
      <p className="text-small text-ink-3">
        {[
          languageName(reply.lang, locale),
          panel(`situation.${reply.situation}`),
          reply.folder?.join(' / '),
          reply.shortcut && `/${reply.shortcut}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="col-span-2">
        <FoldOut label={t('replies.history')}>
          <ReplyHistory reply={reply} onBack={onBack} />
        </FoldOut>
      </div>
    </div>
  );
}

/** A reply's folder and every folder around it, as paths. */
const foldersOf = ({ folder = [] }: SavedReply) =>
  folder.map((_, at) => folder.slice(0, at + 1).join(' / '));

/** All words by which somebody may look for a reply. */
const wordsOf = ({ title, text, tags, shortcut = '', variants = [] }: SavedReply) =>
  [title, text, shortcut, ...tags, ...variants.map((one) => one.text)].join(' ');

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
