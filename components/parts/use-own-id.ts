import { useState } from 'preact/hooks';

let last = 0;

/**
 * An id that no other element has. Preact's own `useId` begins anew whenever the whole screen is rendered again,
 * and gives what is added then the ids of what is there.
 */
export function useOwnId(): string {
  const [id] = useState(() => {
    last += 1;
    return `own-${last}`;
  });
  return id;
}
