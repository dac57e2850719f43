import { useRef, useState } from 'react';
import { personOf } from '../../data/people.ts';
import { addMessage, type Message, type Thread } from '../../kit/comment-world.ts';
import { sent, useComposer } from '../../kit/composers.ts';
import type { LexicalBox } from '../../kit/lexical-editor.ts';
import { LexicalField } from '../../kit/lexical-field.tsx';
import { MessageList } from '../../kit/message-list.tsx';
import { Pressable } from '../../kit/pressable.tsx';
import { css } from '../../kit/styles.ts';
import { Choice, Dialog, DialogHeading } from '../frame/dialog.tsx';
import { Icon } from '../frame/icon.tsx';
import { labels } from '../frame/language.ts';
import { AvatarPicture } from '../frame/person.tsx';
import { unsend } from '../world.ts';
import { changeWorld, useWorld } from '../world-store.ts';
import { MessageRow } from './message-row.tsx';

/** The open thread at `/direct/t/<id>/`. */
export function Conversation({ thread }: { readonly thread: Thread }) {
  const customer = personOf(thread.with);
  return (
    <div
      role="region"
      aria-label={labels.conversationWith(customer.name)}
      className={css('flex: 1; min-width: 0; display: flex; flex-direction: column')}
    >
      <div
        data-pagelet="IGDInboxHeaderOffMsys"
        className={css(
          'display: flex; align-items: center; gap: 12px; padding: 16px; border-block-end: 1px solid rgb(var(--line)); font-weight: 600; font-size: 16px',
        )}
      >
        <AvatarPicture handle={thread.with} size={44} />
        <span dir="auto">{customer.name}</span>
      </div>
      <Messages key={thread.id} thread={thread} />
      <MessageBox key={`box ${thread.id}`} threadId={thread.id} />
    </div>
  );
}

function Messages({ thread }: { readonly thread: Thread }) {
  const viewer = useWorld((world) => world.viewer);
  const [menuFor, setMenuFor] = useState<Message | null>(null);
  return (
    <>
      <MessageList
        data-pagelet="IGDMessagesList"
        thread={thread}
        draw={(message, before) => (
          <MessageRow
            message={message}
            before={before}
            own={message.author === viewer}
            onOptions={() => setMenuFor(message)}
          />
        )}
      />
      {menuFor && (
        <MessageMenu
          message={menuFor}
          own={menuFor.author === viewer}
          onUnsend={() => changeWorld((world) => unsend(world, thread.id, menuFor.id))}
          onClose={() => setMenuFor(null)}
        />
      )}
    </>
  );
}

interface MessageMenuProps {
  readonly message: Message;
  readonly own: boolean;
  readonly onUnsend: () => void;
  readonly onClose: () => void;
}

function MessageMenu({ message, own, onUnsend, onClose }: MessageMenuProps) {
  const [asking, setAsking] = useState(false);
  if (asking) {
    return (
      <Dialog label={labels.unsendAsk} onClose={onClose}>
        <DialogHeading title={labels.unsendAsk} />
        <Choice
          destructive
          onChoose={() => {
            onUnsend();
            onClose();
          }}
        >
          {labels.unsend}
        </Choice>
        <Choice onChoose={onClose}>{labels.cancel}</Choice>
      </Dialog>
    );
  }
  return (
    <Dialog label={labels.optionsForMessage(message.author)} onClose={onClose}>
      {own && (
        <Choice destructive onChoose={() => setAsking(true)}>
          {labels.unsend}
        </Choice>
      )}
      <Choice onChoose={onClose}>{labels.cancel}</Choice>
    </Dialog>
  );
}

function MessageBox({ threadId }: { readonly threadId: string }) {
  const [text, setText] = useState('');
  const [box, setBox] = useState<LexicalBox | null>(null);
  const control = useRef<HTMLDivElement>(null);

  useComposer(() => ({
    id: `direct:${threadId}`,
    family: 'lexical',
    text: box?.text() ?? '',
    sendAwake: control.current !== null,
    replyTo: null,
  }));

  const send = () => {
    const written = box?.text() ?? '';
    if (!box || !written.trim()) return;
    const { world, id } = addMessage(useWorld.getState(), {
      threadId,
      text: written,
    });
    sent.push({ id, text: written, replyTo: null });
    changeWorld(() => world);
    box.setText('');
  };

  return (
    <div className={css('padding: 16px')}>
      <div
        className={css(
          'display: flex; align-items: center; gap: 12px; min-height: 44px; padding: 10px 16px; border: 1px solid rgb(var(--line)); border-radius: 22px',
        )}
      >
        <Pressable>
          <Icon name="smile" label={labels.emoji} />
        </Pressable>
        <LexicalField
          flavour="rich"
          label={labels.message}
          placeholder={labels.messagePlaceholder}
          empty={text === ''}
          onText={setText}
          onSubmit={send}
          onReady={setBox}
        />
        {text.trim() && (
          <Pressable
            ref={control}
            label={labels.send}
            onPress={send}
            className={css('color: rgb(var(--blue)); font-weight: 600')}
          >
            {labels.send}
          </Pressable>
        )}
      </div>
    </div>
  );
}
