import type { RefObject } from 'react';
import type { EngineOffer } from '@/lib/domain/engine.ts';
import type { ItemDraft, ItemView } from '@/lib/domain/item.ts';
import type { MicroReply } from '@/lib/domain/micro-reply.ts';
import type { SentAnswer } from '@/lib/page/bridge.ts';
import { DraftSection } from './draft-section.tsx';
import { LearnedSection } from './learned-section.tsx';
import { MicroReplies } from './micro-replies.tsx';
import { ReplySection } from './reply-section.tsx';
import type { Replies } from './use-replies.ts';

interface AnswerPartProps {
  readonly view: ItemView;
  readonly replies: Replies;
  /** False while something else takes the place of the replies. */
  readonly shown: boolean;
  readonly engine: EngineOffer | null;
  readonly lang: string | undefined;
  readonly letterKeys: boolean;
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly sent: SentAnswer | null;
  readonly ownItems: readonly ItemDraft[];
  readonly onMicro: (micro: MicroReply) => void;
  readonly onStopAsking: () => void;
  readonly onPrivate: (() => void) | undefined;
}

/** Everything that puts words into the reply box, and what was learned from those that went out. */
export function AnswerPart(props: AnswerPartProps) {
  const { view, replies, shown, letterKeys } = props;
  return (
    <>
      {shown && (
        <ReplySection
          replies={replies}
          searchField={props.searchField}
          letterKeys={letterKeys}
          onStopAsking={props.onStopAsking}
          onPrivate={props.onPrivate}
        />
      )}
      {shown && (
        <MicroReplies
          lang={props.lang}
          busy={replies.inserting.state === 'busy'}
          letterKeys={letterKeys}
          onInsert={props.onMicro}
        />
      )}
      {shown && props.engine?.drafts && (
        <DraftSection
          key={`draft ${view.key}`}
          itemKey={view.key}
          onUse={(drafted) => replies.insert(drafted, { chosen: false })}
        />
      )}
      <LearnedSection
        view={view}
        sent={props.sent}
        ownItems={props.ownItems}
        offered={replies.suggestions.value?.map(({ reply }) => reply) ?? []}
        saved={replies.saved}
      />
    </>
  );
}
