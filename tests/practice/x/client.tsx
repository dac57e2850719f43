import './styles/ground.css';
import './styles/frame.css';
import './styles/tweets.css';
import './styles/layers.css';
import './styles/chat.css';
import { type MouseEvent, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { CaretMenu } from './caret-menu.tsx';
import { ChatPage, threadAt } from './chat.tsx';
import { ConfirmationSheet, ReportDialog } from './dialogs.tsx';
import { Columns, SideNav } from './frame.tsx';
import { exposePractice } from './practice.ts';
import { ComposeDialog } from './reply-boxes.tsx';
import { StatusPage } from './status-page.tsx';
import { followHistory, navigate, openCompose, openLayer, setTheme, store } from './store.ts';
import { HomePage, ProfilePage } from './timeline-pages.tsx';
import { useLabels, useTitle, useX } from './use-x.ts';

function App() {
  useEscape();
  return (
    <div className="app" onClick={followInside}>
      <SideNav />
      <Page />
      <Layers />
    </div>
  );
}

function Page() {
  const labels = useLabels();
  const route = useX((state) => state.route);
  switch (route.page) {
    case 'chat':
      return <ChatPage thread={threadAt(route.first, route.second)} />;
    case 'home':
      return (
        <Columns title={labels.home}>
          <HomePage />
        </Columns>
      );
    case 'profile':
      return (
        <Columns title={labels.profile}>
          <ProfilePage key={route.handle} handle={route.handle} />
        </Columns>
      );
    case 'status':
      return (
        <Columns title={labels.post}>
          <StatusPage key={route.id} id={route.id} />
        </Columns>
      );
    case 'other':
      return (
        <Columns title={labels.explore}>
          <EmptyPage />
        </Columns>
      );
  }
}

function EmptyPage() {
  const labels = useLabels();
  useTitle('X');
  return <p className="empty">{labels.nothingHere}</p>;
}

/** What lies over the page. */
function Layers() {
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

/** Follows a link of the site without loading it. */
function followInside(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  if (!link || link.target === '_blank' || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (link.pathname === '/compose/post') openCompose(null);
  else navigate(link.pathname + link.search);
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

const root = document.createElement('div');
root.id = 'react-root';
document.body.append(root);
setTheme(store.getState().theme);
followHistory();
exposePractice();
createRoot(root).render(<App />);
