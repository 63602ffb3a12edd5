import { useEffect, useState } from 'react';

/**
 * A value one painted frame late: what hangs on it is drawn once all else is seen. `useDeferredValue` does
 * not wait for the frame, and makes it later.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(() => value);
  useEffect(() => {
    let timer: number | undefined;
    const frame = window.requestAnimationFrame(() => {
      timer = window.setTimeout(() => {
        setPainted(() => value);
      });
    });
    return () => {
      window.cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, [value]);
  return painted;
}
