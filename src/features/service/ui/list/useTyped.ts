import { useState } from 'react';

type Typed = {
  readonly text: string;
  /** What was sent and has not come back yet, oldest first. */
  readonly sent: readonly string[];
  /** The value that was last given. */
  readonly given: string;
};

/**
 * The text of a field whose value is in the address, which follows some moments later: what is typed
 * meanwhile stays, and what changes the address otherwise (Back, a reset) changes the text.
 *
 * @param value the text in the address
 * @param toAddress what of a text the address gets
 */
export function useTyped(
  value: string,
  onChange: (value: string) => void,
  toAddress: (text: string) => string = (text) => text,
): readonly [string, (text: string) => void] {
  const [typed, setTyped] = useState<Typed>({ text: value, sent: [], given: value });
  if (value !== typed.given) {
    const own = typed.sent.indexOf(value);
    setTyped({
      text: own < 0 ? value : typed.text,
      sent: own < 0 ? [] : typed.sent.slice(own + 1),
      given: value,
    });
  }
  return [
    typed.text,
    (text) => {
      const sent = toAddress(text);
      setTyped((before) => ({ ...before, text, sent: [...before.sent, sent] }));
      onChange(sent);
    },
  ];
}
