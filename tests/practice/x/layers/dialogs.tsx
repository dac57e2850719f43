import { useState } from 'react';
import { Icon } from '../frame/icons.tsx';
import type { Labels } from '../frame/labels.ts';
import {
  closeCompose,
  happen,
  keepDraft,
  type Layer,
  openLayer,
  showToast,
} from '../frame/store.ts';
import { useLabels } from '../frame/use-x.ts';

type Confirm = Extract<Layer, { kind: 'confirm' }>;

/** What a confirmation asks, and what either answer does. */
function questionOf(layer: Confirm, { confirm }: Labels) {
  switch (layer.what) {
    case 'delete':
      return {
        words: confirm.delete,
        refusal: confirm.cancel,
        yes: () => {
          happen({ type: 'deleted', id: layer.tweetId });
          showToast('deleted');
        },
      };
    case 'block':
    case 'also-block': {
      const asked = layer.what === 'block';
      return {
        words: asked ? confirm.block(layer.handle) : confirm.alsoBlock(layer.handle),
        refusal: asked ? confirm.cancel : confirm.noThanks,
        yes: () => {
          happen({ type: 'blocked', handle: layer.handle });
          showToast('blocked', layer.handle);
        },
      };
    }
    case 'save-draft':
      return {
        words: confirm.saveDraft,
        refusal: confirm.discard,
        yes: () => {
          keepDraft(layer.draftOf, layer.text);
          closeCompose();
        },
        no: () => {
          keepDraft(layer.draftOf, null);
          closeCompose();
        },
      };
  }
}

/** The small sheet that asks before something that counts. */
export function ConfirmationSheet({ layer }: { layer: Confirm }) {
  const question = questionOf(layer, useLabels());
  const [title, text, button] = question.words;
  const answer = (then?: () => void) => {
    openLayer(null);
    then?.();
  };
  return (
    <div className="mask">
      <div
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        data-testid="confirmationSheetDialog"
        className="sheet"
      >
        <h1 dir="auto" aria-level={1} role="heading" id="modal-header">
          <span>{title}</span>
        </h1>
        <div dir="auto" className="muted">
          <span>{text}</span>
        </div>
        <button
          type="button"
          role="button"
          data-testid="confirmationSheetConfirm"
          className={layer.what === 'save-draft' ? 'button primary' : 'button danger'}
          onClick={() => answer(question.yes)}
        >
          <div dir="auto">
            <span>{button}</span>
          </div>
        </button>
        <button
          type="button"
          role="button"
          data-testid="confirmationSheetCancel"
          className="button"
          onClick={() => answer(question.no)}
        >
          <div dir="auto">
            <span>{question.refusal}</span>
          </div>
        </button>
      </div>
    </div>
  );
}

/** Reporting: two questions, then thanks. Only the last answer reports. */
export function ReportDialog({ tweetId }: { tweetId: string }) {
  const { report, close } = useLabels();
  const [step, setStep] = useState<0 | 1 | 2>(0);
  const [choice, setChoice] = useState<string | null>(null);
  const next = () => {
    if (step === 2) return openLayer(null);
    if (step === 1) happen({ type: 'reported', id: tweetId });
    setChoice(null);
    setStep(step === 0 ? 1 : 2);
  };
  const choices = [report.reasons, report.targets, []][step] ?? [];
  const awake = step === 2 || choice !== null;
  return (
    <div className="mask">
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="dialog">
        <div className="dialog-bar">
          <button
            type="button"
            role="button"
            aria-label={close}
            data-testid="app-bar-close"
            className="round"
            onClick={() => openLayer(null)}
          >
            <Icon name="cross" />
          </button>
          <h2 id="modal-header" role="heading" aria-level={2}>
            <span>{report.title}</span>
          </h2>
        </div>
        <div className="report">
          <h1 dir="auto">{[report.question, report.whom, report.thanks][step]}</h1>
          <div role="radiogroup">
            {choices.map((words) => (
              <label key={words} className="choice">
                <span>{words}</span>
                <input
                  type="radio"
                  name="choice"
                  checked={choice === words}
                  onChange={() => setChoice(words)}
                />
              </label>
            ))}
          </div>
          <button
            type="button"
            role="button"
            data-testid="ChoiceSelectionNextButton"
            className="button primary"
            disabled={!awake}
            {...(awake ? {} : { 'aria-disabled': true })}
            onClick={next}
          >
            <span>{[report.next, report.submit, report.done][step]}</span>
          </button>
        </div>
      </div>
    </div>
  );
}
