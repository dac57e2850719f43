import { HomeBox } from '../composer/reply-boxes.tsx';
import { useLabels, useTitle, useX } from '../frame/use-x.ts';
import { Avatar, DisplayName } from '../tweet/person.tsx';
import { homeRows, profileRows, type Row } from '../world/conversation.ts';
import { accountOf } from '../world/tweet.ts';
import { Timeline } from './timeline.tsx';
import { TimelineRow } from './timeline-row.tsx';

const draw = (row: Row, kept: boolean) => <TimelineRow row={row} kept={kept} />;

export function HomePage() {
  const labels = useLabels();
  const world = useX((state) => state.world);
  useTitle(`${labels.home} / X`);
  return (
    <>
      <div role="tablist" className="tabs edge">
        {[labels.forYou, labels.following].map((name, index) => (
          <div key={name} role="tab" tabIndex={0} aria-selected={index === 0} className="tab">
            <span>{name}</span>
          </div>
        ))}
      </div>
      <div className="edge">
        <HomeBox />
      </div>
      <Timeline name={labels.homeTimeline} rows={homeRows(world)} draw={draw} />
    </>
  );
}

export function ProfilePage({ handle }: { handle: string }) {
  const labels = useLabels();
  const world = useX((state) => state.world);
  const person = accountOf(handle);
  useTitle(`${person.name} (@${handle}) / X`);
  return (
    <>
      <div className="profile edge">
        <Avatar person={person} />
        <div data-testid="UserName">
          <div className="name-link">
            <DisplayName person={person} />
          </div>
          <div dir="ltr" className="muted">
            <span>@{handle}</span>
          </div>
        </div>
      </div>
      <Timeline name={labels.postsOf(person.name)} rows={profileRows(world, handle)} draw={draw} />
    </>
  );
}
