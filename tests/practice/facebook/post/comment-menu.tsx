import { useRef, useState } from 'react';
import type { Comment } from '../../kit/comment-world.ts';
import { Pressable } from '../../kit/pressable.tsx';
import { css } from '../../kit/styles.ts';
import { Dialog, DialogButton, DialogFoot, DialogText } from '../frame/dialogs.tsx';
import { Icon } from '../frame/icon.tsx';
import { labels, pageData } from '../frame/language.ts';
import { Menu, MenuItem } from '../frame/menu.tsx';
import { act, actionsFor, type CommentAction, isOwnPost, nameOf } from '../world.ts';
import { changeWorld, useWorld } from '../world-store.ts';
import { ReportDialog } from './report-dialog.tsx';

type Step = 'closed' | 'menu' | 'confirm-delete' | 'confirm-ban' | 'report';

interface CommentMenuProps {
  readonly comment: Comment;
  /** The pointer or the focus is at the comment. */
  readonly near: boolean;
  /** The button is in the document also when nothing is near. */
  readonly always: boolean;
  readonly onEdit: () => void;
}

/** "…" beside a comment, its menu, and the dialogs that follow from it. */
export function CommentMenuButton({ comment, near, always, onEdit }: CommentMenuProps) {
  const [step, setStep] = useState<Step>('closed');
  const button = useRef<HTMLDivElement>(null);
  const open = step !== 'closed';
  const close = () => setStep('closed');
  const carryOut = (action: CommentAction) => {
    close();
    changeWorld((world) => act(world, comment, action));
  };
  const choose = (action: CommentAction) => {
    if (action === 'delete') setStep('confirm-delete');
    else if (action === 'ban') setStep('confirm-ban');
    else if (action === 'report') setStep('report');
    else if (action === 'edit') onEdit();
    else carryOut(action);
  };
  if (!always && !near && !open) return null;
  return (
    <span>
      <Pressable
        ref={button}
        label={buttonLabel(comment)}
        aria-haspopup="menu"
        aria-expanded={step === 'menu'}
        onPress={() => setStep(step === 'menu' ? 'closed' : 'menu')}
        className={`${css('padding: 6px; border-radius: 50%; color: rgb(var(--soft)); :hover background: rgb(var(--field)); :focus opacity: 1')} ${
          near || open ? '' : css('opacity: 0')
        }`}
      >
        <Icon name="dots" />
        <div role="none" data-visualcompletion="ignore" />
      </Pressable>
      {step === 'menu' && button.current && (
        <Menu anchor={button.current} onClose={close}>
          {actionsFor(useWorld.getState(), comment).map((action) => (
            <MenuItem
              key={action}
              name={itemName(action, comment)}
              onChoose={() => choose(action)}
            />
          ))}
          <MenuItem name={labels.copyItem} onChoose={close} />
        </Menu>
      )}
      {step === 'confirm-delete' && (
        <Confirm
          title={labels.deleteAsk}
          more={labels.deleteAskMore}
          yes={labels.delete}
          onYes={() => carryOut('delete')}
          onNo={close}
        />
      )}
      {step === 'confirm-ban' && (
        <Confirm
          title={labels.banAsk(nameOf(comment.author))}
          more={labels.banAskMore}
          yes={labels.ban}
          onYes={() => carryOut('ban')}
          onNo={close}
        />
      )}
      {step === 'report' && (
        <ReportDialog
          onReport={() => changeWorld((world) => act(world, comment, 'report'))}
          onClose={close}
        />
      )}
    </span>
  );
}

/** The label says what the menu will offer. */
function buttonLabel(comment: Comment): string {
  if (comment.author === pageData.viewer) return labels.menuOwn;
  const own = isOwnPost(useWorld.getState(), comment.postId);
  return own ? labels.menuOnOwnPost : labels.menuElsewhere;
}

function itemName(action: CommentAction, comment: Comment): string {
  if (action === 'ban') return labels.banItem(nameOf(comment.author));
  return labels[`${action}Item`];
}

interface ConfirmProps {
  readonly title: string;
  readonly more: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Confirm({ title, more, yes, onYes, onNo }: ConfirmProps) {
  return (
    <Dialog title={title} named="by-label" onClose={onNo}>
      <DialogText>{more}</DialogText>
      <DialogFoot>
        <DialogButton name={labels.cancel} onPress={onNo} />
        <DialogButton name={yes} strong onPress={onYes} />
      </DialogFoot>
    </Dialog>
  );
}
