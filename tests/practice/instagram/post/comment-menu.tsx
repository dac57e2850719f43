import { useState } from 'react';
import type { Comment } from '../../kit/comment-world.ts';
import { showToast } from '../../kit/toast.tsx';
import { Choice, Dialog, DialogHeading } from '../frame/dialog.tsx';
import { labels } from '../frame/language.ts';
import { act, actionsFor, type CommentAction } from '../world.ts';
import { changeWorld, useWorld } from '../world-store.ts';

type Step = 'choose' | 'confirm-delete' | 'confirm-block' | 'report-reason' | 'report-thanks';

interface CommentMenuProps {
  readonly comment: Comment;
  /** The modal asks again before it deletes, the page does not: both are seen on the site. */
  readonly asksAgain: boolean;
  readonly onClose: () => void;
}

/** What "…" opens: a dialog of stacked buttons, and the dialogs that follow from it. */
export function CommentMenu({ comment, asksAgain, onClose }: CommentMenuProps) {
  const [step, setStep] = useState<Step>('choose');
  const [offered] = useState(() => actionsFor(useWorld.getState(), comment));

  const carryOut = (action: CommentAction) => {
    changeWorld((world) => act(world, comment, action));
    if (action === 'restrict') showToast(labels.restricted(comment.author));
    if (action === 'report') setStep('report-thanks');
    else onClose();
  };
  const choose = (action: CommentAction) => {
    if (action === 'report') setStep('report-reason');
    else if (action === 'block') setStep('confirm-block');
    else if (action === 'delete' && asksAgain) setStep('confirm-delete');
    else carryOut(action);
  };

  switch (step) {
    case 'choose':
      return (
        <Dialog key={step} label={labels.commentOptions} onClose={onClose}>
          {offered.map((action) => (
            <Choice
              key={action}
              destructive={action === 'report' || action === 'delete'}
              onChoose={() => choose(action)}
            >
              {labels[action]}
            </Choice>
          ))}
          <Choice onChoose={onClose}>{labels.cancel}</Choice>
        </Dialog>
      );
    case 'confirm-delete':
      return (
        <Dialog key={step} label={labels.deleteAsk} onClose={onClose}>
          <DialogHeading title={labels.deleteAsk} more={labels.deleteAskMore} />
          <Choice destructive onChoose={() => carryOut('delete')}>
            {labels.delete}
          </Choice>
          <Choice onChoose={onClose}>{labels.cancel}</Choice>
        </Dialog>
      );
    case 'confirm-block':
      return (
        <Dialog key={step} label={labels.blockAsk(comment.author)} onClose={onClose}>
          <DialogHeading title={labels.blockAsk(comment.author)} more={labels.blockAskMore} />
          <Choice destructive onChoose={() => carryOut('block')}>
            {labels.block}
          </Choice>
          <Choice onChoose={onClose}>{labels.cancel}</Choice>
        </Dialog>
      );
    case 'report-reason':
      return (
        <Dialog key={step} label={labels.report} onClose={onClose}>
          <DialogHeading title={labels.reportAsk} />
          {labels.reportReasons.map((reason) => (
            <Choice key={reason} onChoose={() => carryOut('report')}>
              {reason}
            </Choice>
          ))}
          <Choice onChoose={onClose}>{labels.cancel}</Choice>
        </Dialog>
      );
    case 'report-thanks':
      return (
        <Dialog key={step} label={labels.report} onClose={onClose}>
          <DialogHeading title={labels.reportThanks} />
          <Choice onChoose={onClose}>{labels.close}</Choice>
        </Dialog>
      );
  }
}
