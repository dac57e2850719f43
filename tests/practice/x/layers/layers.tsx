import { useEffect } from 'react';
import { ComposeDialog } from '../composer/reply-boxes.tsx';
import { openLayer } from '../frame/store.ts';
import { useLabels, useX } from '../frame/use-x.ts';
import { CaretMenu } from './caret-menu.tsx';
import { ConfirmationSheet, ReportDialog } from './dialogs.tsx';

/** What lies over the page. */
export function Layers() {
  useEscape();
  const compose = useX((state) => state.compose);
  const layer = useX((state) => state.layer);
  return (
    <div id="layers">
      {compose && <ComposeDialog {...compose} key={compose.replyTo} />}
      {layer?.kind === 'menu' && <CaretMenu layer={layer} key={layer.tweetId} />}
      {layer?.kind === 'confirm' && <ConfirmationSheet layer={layer} />}
      {layer?.kind === 'report' && <ReportDialog tweetId={layer.tweetId} />}
      <Toast />
    </div>
  );
}

function Toast() {
  const labels = useLabels();
  const toast = useX((state) => state.toast);
  if (!toast) return null;
  const words = labels.toast[toast.key];
  return (
    <div role="alert" data-testid="toast" className="toast">
      <div dir="auto">
        <span>{typeof words === 'string' ? words : words(toast.handle)}</span>
      </div>
    </div>
  );
}

function useEscape(): void {
  useEffect(() => {
    const stop = new AbortController();
    addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') openLayer(null);
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, []);
}
