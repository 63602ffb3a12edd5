import type { CustomerOrderLine } from '../../domain/retentionTypes.ts';

/** Which of a customer's lines are listed: those behind one number of the page. */
export type LineChoice =
  /** Lines that count. */
  | { readonly of: 'counted' }
  /** Those of them that state a price, as price bands need. */
  | { readonly of: 'priced' }
  /** Those of them with a value; '' for "not stated". */
  | { readonly of: 'category' | 'brand'; readonly value: string };

/** The choice as text for an address: 'counted', 'brand~Acme'. */
export function writeLineChoice(choice: LineChoice): string {
  return 'value' in choice ? `${choice.of}~${choice.value}` : choice.of;
}

/** Reads what `writeLineChoice` wrote; null where the text is no choice, so that all are listed. */
export function readLineChoice(text: string): LineChoice | null {
  if (text === 'counted' || text === 'priced') return { of: text };
  for (const of of ['category', 'brand'] as const)
    if (text.startsWith(`${of}~`)) return { of, value: text.slice(of.length + 1) };
  return null;
}

/** Whether a line is among the chosen ones. */
export function lineFits(choice: LineChoice, line: CustomerOrderLine): boolean {
  if (!line.counts) return false;
  switch (choice.of) {
    case 'counted':
      return true;
    case 'priced':
      return line.unitPrice > 0;
    case 'category':
    case 'brand':
      return line[choice.of] === choice.value;
  }
}
