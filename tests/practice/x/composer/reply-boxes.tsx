import { useEffect, useRef } from 'react';
import { brand } from '../../data/people.ts';
import { Icon } from '../frame/icons.tsx';
import { closeCompose, happen, keepDraft, openLayer, showToast, store } from '../frame/store.ts';
import { useLabels, useX } from '../frame/use-x.ts';
import { Avatar } from '../tweet/person.tsx';
import { AnsweredArticle } from '../tweet/tweet-article.tsx';
import type { Tweet } from '../world/tweet.ts';
import { PostEditor } from './post-editor.tsx';

function send(text: string, parentId: string | null): void {
  happen({ type: 'sent', text, parentId, at: Date.now() });
  showToast('sent');
}

/** The box right below the focused tweet of a status page. */
export function InlineReply({ tweet }: { tweet: Tweet }) {
  const labels = useLabels();
  const named = useX((state) => state.accountShown);
  return (
    <div data-testid="inline_reply_offscreen" className="composer inline-reply">
      <Avatar person={brand} named={named} linked={named} />
      <PostEditor
        key={tweet.id}
        id={`inline ${tweet.id}`}
        replyTo={tweet.id}
        placeholder={labels.postYourReply}
        submit={{ testId: 'tweetButtonInline', label: labels.reply }}
        onSend={(text) => send(text, tweet.id)}
      />
    </div>
  );
}

/** The box at the top of the home timeline. */
export function HomeBox() {
  const labels = useLabels();
  const named = useX((state) => state.accountShown);
  return (
    <div className="composer">
      <Avatar person={brand} named={named} linked={named} />
      <PostEditor
        id="home"
        replyTo={null}
        placeholder={labels.whatIsHappening}
        submit={{ testId: 'tweetButtonInline', label: labels.post }}
        onSend={(text) => send(text, null)}
      />
    </div>
  );
}

interface ComposeDialogProps {
  readonly replyTo: string | null;
  readonly text: string;
}

/** The dialog for a post or a reply; the reply icon opens it over any page. */
export function ComposeDialog({ replyTo, text }: ComposeDialogProps) {
  const labels = useLabels();
  const tweet = useX(({ world }) => world.tweets.get(replyTo ?? ''));
  const draftOf = replyTo ?? '';
  const written = useRef('');

  useEffect(() => {
    const stop = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || store.getState().layer) return;
      event.stopPropagation();
      leave(draftOf, written.current);
    };
    // Before the editor, which keeps Escape to itself.
    addEventListener('keydown', onKeyDown, { capture: true, signal: stop.signal });
    return () => stop.abort();
  }, [draftOf]);

  return (
    <div className="mask">
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="dialog">
        <div className="dialog-bar">
          <h2 id="modal-header" role="heading" aria-level={2} className="unseen-label">
            {replyTo === null ? labels.post : labels.reply}
          </h2>
          <button
            type="button"
            role="button"
            aria-label={labels.close}
            data-testid="app-bar-close"
            className="round"
            onClick={() => leave(draftOf, written.current)}
          >
            <Icon name="cross" />
          </button>
        </div>
        {tweet && <AnsweredArticle tweet={tweet} />}
        <div className="composer">
          <Avatar person={brand} linked={false} />
          <PostEditor
            id={`modal ${draftOf}`}
            replyTo={replyTo}
            placeholder={replyTo === null ? labels.whatIsHappening : labels.postYourReply}
            submit={{
              testId: 'tweetButton',
              label: replyTo === null ? labels.post : labels.reply,
            }}
            initialText={text || (store.getState().drafts.get(draftOf) ?? '')}
            focused
            onText={(now) => {
              written.current = now;
            }}
            onSend={(now) => {
              keepDraft(draftOf, null);
              send(now, replyTo);
              closeCompose();
            }}
          />
        </div>
      </div>
    </div>
  );
}

/** Closes the dialog, asking first what becomes of an unsent text. */
function leave(draftOf: string, text: string): void {
  if (text.trim() === '') closeCompose();
  else openLayer({ kind: 'confirm', what: 'save-draft', draftOf, text });
}
