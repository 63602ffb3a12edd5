import { guessKind } from '../guess/guessKind.ts';
import { guessMapping } from '../guess/guessMapping.ts';
import { planFor } from '../guess/planFor.ts';
import type { ImportFormat } from './importFormat.ts';

/**
 * Any other table: CSV, spreadsheet or JSON lines, with headers in English or Chinese. What its
 * columns are is guessed by header and content, and put right by hand where the guess is wrong.
 */
export const table: ImportFormat = {
  id: 'table',
  matches: () => true,
  plan: (head, shop) => {
    const kind = guessKind(head);
    return planFor({ kind, format: 'table', mapping: guessMapping(kind, head) }, head, shop);
  },
};
