import { useState } from 'react';

let last = 20;

/** An id as the older front-end counts them: another one in every rendering. */
export function useEmberId(): string {
  const [id] = useState(() => {
    last += 1;
    return `ember${last}`;
  });
  return id;
}
