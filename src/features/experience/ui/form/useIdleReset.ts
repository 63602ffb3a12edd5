import { useEffect, useRef, useState } from 'react';

/** ms without a touch or a key after which is asked whether anybody is there. */
const IDLE = 60_000;
/** ms to say so: WCAG 2.2.1 asks for 20 s at least, each time anew. */
const ASKED = 30_000;

const TOUCHES = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const;

type IdleReset = {
  /** Seconds until the reset, while it is asked; else null. */
  readonly left: number | null;
  readonly stay: () => void;
};

/**
 * Begins anew what somebody left half done: after a minute without a touch it asks, and half a minute later
 * it resets. Goes by the clock, so that a tablet that slept for longer does not ask before it.
 *
 * @param active whether there is anything that a reset would clear
 */
export function useIdleReset(active: boolean, onReset: () => void): IdleReset {
  const [left, setLeft] = useState<number | null>(null);
  const touchedAt = useRef(0);
  const reset = useRef(onReset);
  useEffect(() => {
    reset.current = onReset;
  });
  useEffect(() => {
    if (!active) return;
    touchedAt.current = Date.now();
    const touched = () => {
      // Once it is asked, only an answer counts: a touch may be the next customer's.
      if (Date.now() - touchedAt.current < IDLE) touchedAt.current = Date.now();
    };
    for (const event of TOUCHES) window.addEventListener(event, touched, { passive: true });
    const timer = setInterval(() => {
      const remaining = IDLE + ASKED - (Date.now() - touchedAt.current);
      setLeft(remaining > 0 && remaining <= ASKED ? Math.ceil(remaining / 1000) : null);
      if (remaining <= 0) reset.current();
    }, 500);
    return () => {
      clearInterval(timer);
      // The next customer is not asked what the one before was.
      setLeft(null);
      for (const event of TOUCHES) window.removeEventListener(event, touched);
    };
  }, [active]);
  return {
    left: active ? left : null,
    stay: () => {
      touchedAt.current = Date.now();
      setLeft(null);
    },
  };
}
