import { findPersonalData } from '../../../../shared/domain/privacy/findPersonalData.ts';
import { findQqIds } from './findQqIds.ts';
import type { Place } from './place.ts';

export const CONTACT_KINDS = ['phone', 'email', 'wechat', 'qq'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Ways to reach somebody outside of the group that a text holds, of these kinds. */
export function contactDetails(text: string, kinds: readonly ContactKind[]): Place[] {
  // Nothing shorter is any of them.
  if (text.length < 6) return [];
  const personal = kinds.some((kind) => kind !== 'qq') ? findPersonalData(text) : [];
  return [
    ...personal.filter(({ kind }) => kinds.some((wanted) => wanted === kind)),
    ...(kinds.includes('qq') ? findQqIds(text) : []),
  ].map(({ start, end }) => ({ start, end }));
}
