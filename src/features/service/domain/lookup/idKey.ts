import { lookupForm } from './lookupForm.ts';

const NEITHER = /[^\p{L}\p{N}]+/gu;

/** A product's number as it is compared: "TEA-001", "tea 001" and "TEA001" are one. */
export function idKey(id: string): string {
  return lookupForm(id).replace(NEITHER, '');
}
