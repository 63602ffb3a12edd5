import { useEffect, useState } from 'react';

/** Whether a key or a pointer has been pressed since the page was opened. */
export function useInteracted(): boolean {
  const [interacted, setInteracted] = useState(false);
  useEffect(() => {
    if (interacted) return undefined;
    const note = () => {
      setInteracted(true);
    };
    const events = ['keydown', 'pointerdown'] as const;
    for (const event of events) window.addEventListener(event, note, { capture: true });
    return () => {
      for (const event of events) window.removeEventListener(event, note, { capture: true });
    };
  }, [interacted]);
  return interacted;
}
