import type { Act } from '@/lib/domain/command.ts';
import { headlineOf, isSettled } from '@/lib/domain/headline.ts';
import type { ItemView } from '@/lib/domain/item.ts';
import type { PageBridge } from '@/lib/page/bridge.ts';
import { PrivateLine } from './private-line.tsx';
import { StateLine } from './state-line.tsx';
import { StopNotice } from './stop-notice.tsx';

interface StatePartProps {
  readonly view: ItemView;
  readonly site: string;
  /** Rounds that brought nothing new, where it is time to stop. */
  readonly stopAfter: number | undefined;
  /** Inlay knows the site's own way to a private message from here. */
  readonly knowsWay: boolean;
  readonly guide: PageBridge['guide'];
  readonly onAct: (act: Act) => void;
}

/** What the state of an item asks for: the way back, the private thread, or to stop. */
export function StatePart({ view, site, stopAfter, knowsWay, guide, onAct }: StatePartProps) {
  const headline = headlineOf(view);
  const move = headline === 'forwarded' ? view.care?.private : undefined;
  return (
    <>
      {move ? (
        <PrivateLine
          itemKey={view.key}
          move={move}
          site={site}
          knowsWay={knowsWay}
          guide={guide}
          onBegun={() => onAct({ type: 'privateBegun' })}
          onClose={() => onAct({ type: 'setCare', care: 'done' })}
        />
      ) : (
        <StateLine
          view={view}
          onAnsweredBack={() => onAct({ type: 'setCare', care: 'solved_inside' })}
          onReopen={() => onAct({ type: 'setCare', care: 'new' })}
        />
      )}
      {stopAfter !== undefined && !isSettled(headline) && (
        <StopNotice
          rounds={stopAfter}
          onStop={() => onAct({ type: 'setCare', care: 'disengaged' })}
        />
      )}
    </>
  );
}
