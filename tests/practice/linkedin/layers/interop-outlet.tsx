import { createRoot } from 'react-dom/client';
import { Toast } from '../../kit/toast.tsx';
import { MessagingOverlay } from '../messaging/overlay.tsx';
import { Layers } from './layers.tsx';

/**
 * The newer front-end's way to what the older one draws: an open shadow root on an element without
 * height, in which the older style sheets and dialogs live.
 */
export function openInteropOutlet(withMessages: boolean): void {
  const host = document.createElement('div');
  host.id = 'interop-outlet';
  document.body.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  const outside = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  if (outside) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = outside.href;
    link.nonce = outside.nonce;
    shadow.append(link);
  }
  shadow.adoptedStyleSheets = [...document.adoptedStyleSheets];
  const root = document.createElement('div');
  shadow.append(root);
  createRoot(root).render(
    <>
      <Layers />
      {withMessages && <MessagingOverlay />}
      <Toast />
    </>,
  );
}
