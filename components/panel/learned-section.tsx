import { OfferedVariants } from '@/components/replies/offered-variants.tsx';
import type { ItemDraft, ItemView } from '@/lib/domain/item.ts';
import type { SavedReply } from '@/lib/domain/reply.ts';
import type { SentAnswer } from '@/lib/page/bridge.ts';
import { KeepAnswer } from './keep-answer.tsx';

interface LearnedSectionProps {
  readonly view: ItemView;
  /** What was seen to be sent while the panel is open. */
  readonly sent: SentAnswer | null;
  /** What the brand wrote itself and the page shows. */
  readonly ownItems: readonly ItemDraft[];
  /** The replies that are offered here. */
  readonly offered: readonly SavedReply[];
  /** Null until known. */
  readonly saved: readonly SavedReply[] | null;
}

/** Fewer letters than this are no answer worth keeping. */
const leastLetters = 20;

/** What people's own answers teach: a reply to keep, a variant to keep. */
export function LearnedSection({ view, sent, ownItems, offered, saved }: LearnedSectionProps) {
  const { page, key } = view;
  const by = page.state === 'answered' ? page.by : undefined;
  const onPage = ownItems.find((own) => own.key === by)?.text;
  const text = sent ? (sent.news ? sent.text : undefined) : onPage;
  return (
    <>
      {text && saved && text.trim().length >= leastLetters && (
        <KeepAnswer key={`${key} ${text}`} itemKey={key} text={text} saved={saved} />
      )}
      <OfferedVariants key={sent?.text} replies={offered} />
    </>
  );
}
