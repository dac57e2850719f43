import './styles/ground.css';
import './styles/frame.css';
import './styles/tweets.css';
import './styles/layers.css';
import './styles/chat.css';
import type { MouseEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { ChatPage, threadAt } from './chat/chat.tsx';
import { Columns, SideNav } from './frame/frame.tsx';
import { followHistory, navigate, openCompose, setTheme, store } from './frame/store.ts';
import { useLabels, useTitle, useX } from './frame/use-x.ts';
import { Layers } from './layers/layers.tsx';
import { exposePractice } from './practice.ts';
import { StatusPage } from './timeline/status-page.tsx';
import { HomePage, ProfilePage } from './timeline/timeline-pages.tsx';

function App() {
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

/** Follows a link of the site without loading it. */
function followInside(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  if (!link || link.target === '_blank' || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (link.pathname === '/compose/post') openCompose(null);
  else navigate(link.pathname + link.search);
}

const root = document.createElement('div');
root.id = 'react-root';
document.body.append(root);
setTheme(store.getState().theme);
followHistory();
exposePractice();
createRoot(root).render(<App />);
