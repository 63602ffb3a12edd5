import { useEffect, useRef, useState, type RefObject } from 'react';

type Adder<C> = {
  /** What has been filled in; null while the fields are closed. */
  readonly candidate: C | null;
  /** Somebody tried to add it: what is missing is said from then on. */
  readonly tried: boolean;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly open: () => void;
  readonly change: (patch: Partial<C>) => void;
  /** Closes the fields where `add` took the candidate; else says what is missing. */
  readonly submit: (add: (candidate: C) => boolean) => void;
  readonly close: () => void;
  /** Takes the focus to the button, where what had it is gone. */
  readonly focusButton: () => void;
};

/** The fields of a rule to be added, from opening them to adding or leaving it. */
export function useAdder<C>(begin: () => C): Adder<C> {
  const [state, setState] = useState<{ candidate: C | null; tried: boolean }>({
    candidate: null,
    tried: false,
  });
  const button = useRef<HTMLButtonElement>(null);
  const [closed, setClosed] = useState(0);
  useEffect(() => {
    if (closed > 0) button.current?.focus();
  }, [closed]);
  const close = () => {
    setState({ candidate: null, tried: false });
    setClosed((times) => times + 1);
  };
  return {
    ...state,
    button,
    open: () => {
      setState({ candidate: begin(), tried: false });
    },
    change: (patch) => {
      setState(({ candidate, tried }) => ({
        candidate: candidate && { ...candidate, ...patch },
        tried,
      }));
    },
    submit: (add) => {
      if (state.candidate && add(state.candidate)) close();
      else setState(({ candidate }) => ({ candidate, tried: true }));
    },
    close,
    focusButton: () => {
      setClosed((times) => times + 1);
    },
  };
}
