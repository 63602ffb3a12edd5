import { useState } from 'react';

type Typed = {
  readonly text: string;
  /** What was sent and has not come back yet, oldest first. */
  readonly sent: readonly string[];
  /** The value that was last given. */
  readonly given: string;
};

export type TypedText = {
  readonly text: string;
  readonly set: (text: string) => void;
  /** Tells that the address gets this; it comes back some moments later. */
  readonly sending: (value: string) => void;
};

/**
 * The text of a field whose value is in the address, which follows some moments later: what is typed
 * meanwhile stays, and what changes the address otherwise (Back, a reset) changes the text.
 *
 * @param value the text in the address
 */
export function useTypedText(value: string): TypedText {
  const [typed, setTyped] = useState<Typed>({ text: value, sent: [], given: value });
  if (value !== typed.given) {
    const own = typed.sent.indexOf(value);
    setTyped({
      text: own < 0 ? value : typed.text,
      sent: own < 0 ? [] : typed.sent.slice(own + 1),
      given: value,
    });
  }
  return {
    text: typed.text,
    set: (text) => {
      setTyped((before) => ({ ...before, text }));
    },
    sending: (sent) => {
      setTyped((before) => ({ ...before, sent: [...before.sent, sent] }));
    },
  };
}

/**
 * A `useTypedText` that sends each key at once.
 *
 * @param value the text in the address
 * @param toAddress what of a text the address gets
 */
export function useTyped(
  value: string,
  onChange: (value: string) => void,
  toAddress: (text: string) => string = (text) => text,
): readonly [string, (text: string) => void] {
  const { text, set, sending } = useTypedText(value);
  return [
    text,
    (next) => {
      const sent = toAddress(next);
      set(next);
      sending(sent);
      onChange(sent);
    },
  ];
}
