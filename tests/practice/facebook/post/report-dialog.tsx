import { useState } from 'react';
import { Choice, Dialog, DialogButton, DialogFoot, DialogText } from '../frame/dialogs.tsx';
import { labels } from '../frame/language.ts';
import type { ReportReason } from '../labels.ts';

interface ReportDialogProps {
  readonly onReport: () => void;
  readonly onClose: () => void;
}

/** Reporting takes a reason, a closer one and "Submit"; the comment stands until somebody has looked. */
export function ReportDialog({ onReport, onClose }: ReportDialogProps) {
  const [reason, setReason] = useState<ReportReason | null>(null);
  const [closer, setCloser] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  if (done) {
    return (
      <Dialog key="done" title={labels.report} named="by-label" onClose={onClose}>
        <DialogText>{labels.reportThanks}</DialogText>
        <DialogFoot>
          <DialogButton name={labels.done} strong onPress={onClose} />
        </DialogFoot>
      </Dialog>
    );
  }
  if (!reason) {
    return (
      <Dialog key="reason" title={labels.report} named="by-label" onClose={onClose}>
        <DialogText>{labels.reportAsk}</DialogText>
        {labels.reportReasons.map((reason) => (
          <Choice key={reason.name} name={reason.name} onChoose={() => setReason(reason)} />
        ))}
      </Dialog>
    );
  }
  return (
    <Dialog key="closer" title={labels.report} named="by-label" onClose={onClose}>
      <DialogText>{labels.reportCloser}</DialogText>
      {reason.closer.map((name) => (
        <Choice key={name} name={name} chosen={name === closer} onChoose={() => setCloser(name)} />
      ))}
      <DialogFoot>
        <DialogButton name={labels.cancel} onPress={onClose} />
        <DialogButton
          name={labels.submit}
          strong
          disabled={closer === null}
          onPress={() => {
            onReport();
            setDone(true);
          }}
        />
      </DialogFoot>
    </Dialog>
  );
}
