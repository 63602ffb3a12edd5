import { headWords, type TableHead } from '../guess/tableHead.ts';
import { headerWord } from '../headerKey.ts';
import {
  REQUIRED_FIELDS,
  TARGET_FIELDS,
  type ImportKind,
  type TargetField,
} from '../importFields.ts';
import type { ImportPlan } from '../importTypes.ts';

/**
 * What Huitou's own files of these kinds always have, beyond what their kind needs: without it,
 * headers such as 'order' and 'customer' alone, or 'rating' and 'review', would pass for them.
 */
const ALWAYS: Readonly<Partial<Record<ImportKind, readonly TargetField[]>>> = {
  events: ['type'],
  shipments: ['shipment'],
  returns: ['returnCase'],
  reviews: ['review', 'body'],
  exposures: ['clicked'],
  pointsHistory: ['kind'],
  authors: ['role'],
  groupReports: ['reporter'],
};

/**
 * Huitou's own columns are called by the names of its fields, in any case: whether a table has
 * such columns only, and those that its kind needs.
 */
export function hasOwnColumns(kind: ImportKind, head: TableHead): boolean {
  const own = new Set(TARGET_FIELDS[kind].map(headerWord));
  const words = headWords(head).filter((word) => word !== '');
  if (words.length === 0 || !words.every((word) => own.has(word))) return false;
  const always = ALWAYS[kind] ?? [];
  if (!always.every((field) => words.includes(headerWord(field)))) return false;
  return REQUIRED_FIELDS[kind].every((fields) =>
    fields.some((field) => words.includes(headerWord(field))),
  );
}

export function ownMapping(kind: ImportKind, head: TableHead): ImportPlan['mapping'] {
  return headWords(head).map(
    (word) => TARGET_FIELDS[kind].find((field) => headerWord(field) === word) ?? null,
  );
}
