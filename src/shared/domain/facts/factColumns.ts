import type { ColumnDefinition, FactTable } from './columnTypes.ts';

/** A table of facts, as it was written down. */
export function factTable<const C extends Readonly<Record<string, ColumnDefinition>>>(
  table: FactTable<C> & { readonly document: keyof C },
): FactTable<C> {
  return table;
}

/** A column of words from a dictionary. */
export const code = <const N extends string>(dictionary: N) =>
  ({ type: 'code', dictionary }) as const;
export const instant = { type: 'instant' } as const;
export const decimal = { type: 'decimal' } as const;
export const money = { type: 'money' } as const;
export const flag = { type: 'flag' } as const;
export const text = { type: 'text' } as const;
