import { useState } from 'react';
import { keepLook, keptLook } from '@/lib/client/kept-looks.ts';
import { type Arrangement, arrangements } from './desk-groups.ts';

const look = 'inlay.desk.arrangement';

/** How the list is laid out, as it was when the desk was last seen. */
export function useArrangement(): readonly [Arrangement, (next: Arrangement) => void] {
  const [arrangement, setArrangement] = useState(readKept);
  const arrange = (next: Arrangement) => {
    setArrangement(next);
    keepLook(look, next);
  };
  return [arrangement, arrange];
}

function readKept(): Arrangement {
  const kept = keptLook(look);
  return arrangements.find((known) => known === kept) ?? 'due';
}
