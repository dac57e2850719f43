import { useState } from 'react';
import { type Arrangement, arrangements } from './desk-groups.ts';

/** Only a way of looking: it is no setting, so that no backup carries it to another computer. */
const keptAs = 'inlay.desk.arrangement';

/** How the list is laid out, as it was when the desk was last seen. */
export function useArrangement(): readonly [Arrangement, (next: Arrangement) => void] {
  const [arrangement, setArrangement] = useState(readKept);
  const arrange = (next: Arrangement) => {
    setArrangement(next);
    try {
      localStorage.setItem(keptAs, next);
    } catch {
      // A browser that keeps nothing for pages: the choice lasts as long as this desk.
    }
  };
  return [arrangement, arrange];
}

function readKept(): Arrangement {
  try {
    const kept = localStorage.getItem(keptAs);
    return arrangements.find((known) => known === kept) ?? 'due';
  } catch {
    return 'due';
  }
}
