import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that stays the same while what it does is what the last drawing said: for what events call. */
export function useSteady<A extends readonly unknown[]>(
  latest: (...args: A) => void,
): (...args: A) => void {
  const held = useRef(latest);
  useLayoutEffect(() => {
    held.current = latest;
  });
  return useCallback((...args: A) => {
    held.current(...args);
  }, []);
}
