import { IMPORT_KINDS, type ImportKind } from '../domain/importFields.ts';

/** The kind that a stored import names. The store keeps it as text. */
export function kindOf(stored: string): ImportKind {
  return IMPORT_KINDS.find((kind) => kind === stored) ?? 'orders';
}
