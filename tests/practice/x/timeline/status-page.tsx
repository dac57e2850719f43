import { useEffect, useState } from 'react';
import { useLabels, useTitle, useX } from '../frame/use-x.ts';
import { type ConversationView, conversationRows, type Row } from '../world/conversation.ts';
import { Timeline } from './timeline.tsx';
import { TimelineRow } from './timeline-row.tsx';

/** When the parts of a status page come in, in milliseconds after its first drawing. */
const ANCESTORS_MS = 350;
const DISCOVER_MS = 700;
const HEADING_MS = 1_400;

/** The page of one tweet. Give it the id as its key: another tweet is another page. */
export function StatusPage({ id }: { id: string }) {
  const labels = useLabels();
  const world = useX((state) => state.world);
  const tweet = world.tweets.get(id);
  const stage = useArrivals();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [spamShown, setSpamShown] = useState(false);
  useTitle(tweet ? labels.pageTitle(tweet.author.name, tweet.text.slice(0, 80)) : 'X');

  if (!tweet || world.deleted.has(id) || world.hidden.has(id)) {
    return <p className="empty">{labels.nothingHere}</p>;
  }
  const draw = (row: Row, kept: boolean) => {
    switch (row.kind) {
      case 'show-replies':
        return (
          <CellButton
            label={labels.showReplies}
            dotted
            onPress={() => setOpened(new Set([...opened, row.under]))}
          />
        );
      case 'show-spam':
        return <CellButton label={labels.showSpam} onPress={() => setSpamShown(true)} />;
      default:
        return <TimelineRow row={row} kept={kept} />;
    }
  };
  const view: ConversationView = { ...stage, opened, spamShown };
  return (
    <Timeline name={labels.conversation} rows={conversationRows(world, tweet, view)} draw={draw} />
  );
}

interface CellButtonProps {
  readonly label: string;
  readonly dotted?: boolean;
  readonly onPress: () => void;
}

function CellButton({ label, dotted, onPress }: CellButtonProps) {
  return (
    <div className="edge">
      <button type="button" role="button" className="cell-button" onClick={onPress}>
        {dotted && (
          <div className="rail dots">
            <div />
            <div />
            <div />
          </div>
        )}
        <div dir="auto" className="link">
          <span>{label}</span>
        </div>
      </button>
    </div>
  );
}

/** The focused tweet comes alone; those above it, and what else to discover, come later. */
function useArrivals(): Pick<ConversationView, 'ancestors' | 'discover'> {
  const [stage, setStage] = useState<Pick<ConversationView, 'ancestors' | 'discover'>>({
    ancestors: false,
    discover: 'absent',
  });
  useEffect(() => {
    const timers = [
      setTimeout(() => setStage({ ancestors: true, discover: 'absent' }), ANCESTORS_MS),
      setTimeout(() => setStage({ ancestors: true, discover: 'tweets' }), DISCOVER_MS),
      setTimeout(() => setStage({ ancestors: true, discover: 'headed' }), HEADING_MS),
    ];
    return () => timers.forEach(clearTimeout);
  }, []);
  return stage;
}
