import { useEffect, useState } from 'react';

/** Whether something has been going on for some time; what is over sooner needs no mention. */
export function useLasting(going: boolean, ms: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!going) return;
    const timer = setTimeout(() => {
      setLasting(true);
    }, ms);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [going, ms]);
  return lasting;
}
