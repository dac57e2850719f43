import { CompositeDecorator, type ContentBlock, ContentState, Editor, EditorState } from 'draft-js';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useLabels } from '../frame/use-x.ts';
import { POST_LIMIT, postLength } from '../text/post-length.ts';
import { announceComposer } from './composers.ts';

interface PostEditorProps {
  /** Name of the box among the composers of the page. */
  readonly id: string;
  readonly replyTo: string | null;
  readonly placeholder: string;
  readonly submit: {
    readonly testId: 'tweetButton' | 'tweetButtonInline';
    readonly label: string;
  };
  readonly initialText?: string;
  readonly focused?: boolean;
  readonly onText?: (text: string) => void;
  readonly onSend: (text: string) => void;
}

/** A box for a post or a reply: draft-js as X uses it, and a button that its state wakes. */
export function PostEditor(props: PostEditorProps) {
  const { id, replyTo, placeholder, submit, initialText = '', focused, onText, onSend } = props;
  const labels = useLabels();
  const [state, setState] = useState(() => stateOf(initialText));
  const live = useRef(state);
  const editor = useRef<Editor>(null);
  const awake = mayBeSent(textOf(state));

  useEffect(
    () =>
      announceComposer(id, () => ({
        id,
        family: 'draft',
        text: textOf(live.current),
        sendAwake: mayBeSent(textOf(live.current)),
        replyTo,
      })),
    [id, replyTo],
  );
  useEffect(() => {
    if (focused) editor.current?.focus();
  }, [focused]);

  const take = (next: EditorState) => {
    live.current = next;
    setState(next);
    onText?.(textOf(next));
  };
  const send = () => {
    const text = textOf(live.current);
    if (!mayBeSent(text)) return;
    take(EditorState.moveFocusToEnd(stateOf('')));
    onSend(text.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  };

  return (
    <div className="composer-main">
      <div
        data-testid="tweetTextarea_0_label"
        className="composer-label"
        onKeyDownCapture={onKeyDown}
      >
        <div dir="auto">
          <div data-testid="tweetTextarea_0RichTextInputContainer" className="composer-text">
            <Editor
              ref={editor}
              editorState={state}
              onChange={take}
              placeholder={placeholder}
              ariaLabel={labels.postText}
              ariaMultiline
              ariaAutoComplete="list"
              webDriverTestID="tweetTextarea_0"
              stripPastedStyles
              spellCheck
            />
          </div>
        </div>
      </div>
      <div className="composer-foot">
        <SubmitButton testId={submit.testId} awake={awake} onPress={send}>
          {submit.label}
        </SubmitButton>
      </div>
    </div>
  );
}

interface SubmitButtonProps {
  readonly testId: string;
  readonly awake: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function SubmitButton({ testId, awake, onPress, children }: SubmitButtonProps) {
  return (
    <button
      type="button"
      role="button"
      data-testid={testId}
      className="button primary"
      {...(awake ? { tabIndex: 0 } : { 'aria-disabled': true, disabled: true, tabIndex: -1 })}
      onClick={onPress}
    >
      <div dir="ltr">
        <div>
          <span>
            <span>{children}</span>
          </span>
        </div>
      </div>
    </button>
  );
}

const stateOf = (text: string): EditorState =>
  EditorState.createWithContent(ContentState.createFromText(text), decorator);

const textOf = (state: EditorState): string => state.getCurrentContent().getPlainText('\n');

const mayBeSent = (text: string): boolean => text.trim() !== '' && postLength(text) <= POST_LIMIT;

// X colours mentions and hashtags while they are typed, by decorators as here.
const decorator = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, found: (start: number, end: number) => void) => {
      for (const match of block.getText().matchAll(/(?<![\p{L}\p{N}_])[@#][\p{L}\p{N}_]+/gu)) {
        found(match.index, match.index + match[0].length);
      }
    },
    component: ({ children }: { children: ReactNode }) => <span className="link">{children}</span>,
  },
]);
