import { useEffect, useLayoutEffect, useState } from 'react';
import { brand } from '../../data/people.ts';
import { Icon, type IconName } from '../frame/icons.tsx';
import type { Labels } from '../frame/labels.ts';
import { happen, type Layer, openLayer, showToast } from '../frame/store.ts';
import { useLabels, useX } from '../frame/use-x.ts';
import type { Tweet } from '../world/tweet.ts';
import { rootOf, type XWorld } from '../world/world.ts';

interface Entry {
  readonly icon: IconName;
  readonly label: string;
  readonly testId?: string;
  readonly danger?: boolean;
  /** Absent: the entry only closes the menu here. */
  readonly act?: () => void;
}

/** What X offers the brand for a tweet: nothing of it for anybody else's conversation but its own. */
function entriesFor(tweet: Tweet, world: XWorld, { menu }: Labels): Entry[] {
  const { handle } = tweet.author;
  if (handle === brand.handle) {
    return [
      {
        icon: 'trash',
        label: menu.delete,
        danger: true,
        act: () => openLayer({ kind: 'confirm', what: 'delete', tweetId: tweet.id }),
      },
      { icon: 'pin', label: menu.pin },
      { icon: 'speech', label: menu.whoCanReply },
      { icon: 'stats', label: menu.analytics },
    ];
  }
  const underOwnPost =
    tweet.parentId !== null && rootOf(world, tweet).author.handle === brand.handle;
  return [
    { icon: 'person', label: menu.follow(handle) },
    {
      icon: 'mute',
      label: menu.mute(handle),
      testId: 'mute',
      act: () => {
        happen({ type: 'muted', handle });
        showToast('muted', handle);
      },
    },
    {
      icon: 'forbidden',
      label: menu.block(handle),
      testId: 'block',
      act: () => openLayer({ kind: 'confirm', what: 'block', handle }),
    },
    {
      icon: 'flag',
      label: menu.report,
      testId: 'report',
      act: () => openLayer({ kind: 'report', tweetId: tweet.id }),
    },
    ...(underOwnPost
      ? [
          {
            icon: 'hide' as const,
            label: menu.hideReply,
            act: () => {
              happen({ type: 'hidden', id: tweet.id });
              showToast('hidden');
              openLayer({ kind: 'confirm', what: 'also-block', handle });
            },
          },
        ]
      : []),
  ];
}

/** The menu behind the three dots of a tweet. */
export function CaretMenu({ layer }: { layer: Extract<Layer, { kind: 'menu' }> }) {
  const labels = useLabels();
  const world = useX((state) => state.world);
  const tweet = world.tweets.get(layer.tweetId);
  const mounting = useMountedTwice();
  const place = usePlaceBelow(layer.anchor);
  if (!tweet) return null;
  return (
    <div role="group" className="menu-layer">
      <div>
        <div className="menu-mask" onClick={() => openLayer(null)} />
      </div>
      <div role="menu" className="menu" style={place}>
        <div>
          <div data-testid="Dropdown" key={mounting}>
            {entriesFor(tweet, world, labels).map((entry) => (
              <MenuItem key={entry.label} {...entry} />
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}

function MenuItem({ icon, label, testId, danger, act }: Entry) {
  const press = () => {
    openLayer(null);
    act?.();
  };
  return (
    <div
      role="menuitem"
      tabIndex={0}
      data-testid={testId}
      className={danger ? 'menu-item danger' : 'menu-item'}
      onClick={press}
      onKeyDown={(event) => event.key === 'Enter' && press()}
    >
      <div>
        <Icon name={icon} />
      </div>
      <div>
        <div dir="auto">
          <span>{label}</span>
        </div>
      </div>
    </div>
  );
}

const REMOUNT_MS = 60;

/** On a desktop X mounts a menu, measures it and mounts it again: nodes found too early are gone. */
function useMountedTwice(): number {
  const [count, setCount] = useState(1);
  useEffect(() => {
    const timer = setTimeout(() => setCount(2), REMOUNT_MS);
    return () => clearTimeout(timer);
  }, []);
  return count;
}

function usePlaceBelow(anchor: Element): { top: number; left: number } {
  const [place, setPlace] = useState({ top: 0, left: 0 });
  useLayoutEffect(() => {
    const width = 300;
    const { top, left, right } = anchor.getBoundingClientRect();
    const wanted = document.dir === 'rtl' ? left : right - width;
    setPlace({
      top: Math.max(8, Math.min(top, innerHeight - 260)),
      left: Math.max(8, Math.min(wanted, innerWidth - width - 8)),
    });
  }, [anchor]);
  return place;
}
