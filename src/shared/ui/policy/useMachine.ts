import { useEffect, useState } from 'react';
import { currentActor } from '../../data/registry.ts';

/** Id of this installation; '' until it is read. Versions made by another one are labelled. */
export function useMachine(): string {
  const [machine, setMachine] = useState('');
  useEffect(() => {
    let current = true;
    void currentActor().then((actor) => {
      if (current) setMachine(actor.machine);
    });
    return () => {
      current = false;
    };
  }, []);
  return machine;
}
