import { createContext, use, useCallback, useState } from 'react';
import { readNumber } from './readNumber.ts';

/**
 * What was typed into number fields, by field. It outlives the fields, so that a number that was
 * begun is still there when its group is opened again.
 */
export class TypedTexts {
  readonly #texts = new Map<string, string>();

  textOf(field: string): string | undefined {
    return this.#texts.get(field);
  }

  keep(field: string, text: string): void {
    this.#texts.set(field, text);
  }
}

export const TypedTextsContext = createContext(new TypedTexts());

/**
 * The text of a number field: as typed while it says the value, else the value.
 *
 * @param field names it for good, over all placements and rules
 */
export function useTypedNumber(field: string, value: number): [string, (text: string) => number] {
  const texts = use(TypedTextsContext);
  const [typed, setTyped] = useState(() => texts.textOf(field));
  const type = useCallback(
    (text: string) => {
      texts.keep(field, text);
      setTyped(text);
      return readNumber(text);
    },
    [texts, field],
  );
  const shown = typed !== undefined && Object.is(readNumber(typed), value) ? typed : plain(value);
  return [shown, type];
}

function plain(value: number): string {
  return Number.isNaN(value) ? '' : String(value);
}
