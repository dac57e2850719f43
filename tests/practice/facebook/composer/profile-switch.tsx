import { useState } from 'react';
import { Pressable } from '../../kit/pressable.tsx';
import { Choice, Dialog } from '../frame/dialogs.tsx';
import { labels } from '../frame/language.ts';
import { Avatar } from '../frame/person.tsx';
import { identities } from '../identities.ts';
import { nameOf } from '../world.ts';

/** The face beside a box says who speaks; pressing it changes that, which takes a reload. */
export function ProfileSwitch({ handle }: { readonly handle: string }) {
  const [open, setOpen] = useState(false);
  const actAs = (identity: string) => {
    const url = new URL(location.href);
    url.searchParams.set('viewer', identity);
    location.assign(url);
  };
  return (
    <>
      <Pressable label={labels.switchProfile(nameOf(handle))} onPress={() => setOpen(true)}>
        <Avatar handle={handle} size={32} />
        <div role="none" data-visualcompletion="ignore" />
      </Pressable>
      {open && (
        <Dialog title={labels.switchHeading} named="by-label" onClose={() => setOpen(false)}>
          {identities.map((identity) => (
            <Choice
              key={identity}
              name={nameOf(identity)}
              chosen={identity === handle}
              onChoose={() => actAs(identity)}
            />
          ))}
        </Dialog>
      )}
    </>
  );
}
