import { findAddresses } from './findAddresses.ts';
import { findEmails } from './findEmails.ts';
import { findNumbers } from './findNumbers.ts';
import { findWechatIds } from './findWechatIds.ts';
import { foldText } from './foldText.ts';
import type { PersonalData, PersonalDataKind } from './personalData.ts';

/** Where findings overlap, the earlier kind wins: kinds with a check digit, then the strictest shape. */
const PRECEDENCE: readonly PersonalDataKind[] = [
  'idCard',
  'bankCard',
  'email',
  'phone',
  'wechat',
  'address',
];

/**
 * Finds what of persons a text holds, in the order of the text, without overlaps. Full-width and
 * other compatible characters count as their plain form. Takes time linear in the length.
 *
 * Of overlapping findings the one of the kind with precedence stays (identity card, bank card,
 * e-mail, telephone, WeChat id, address), of one kind the longer, then the earlier. What an address
 * has before such a finding stays an address.
 */
export function findPersonalData(text: string): PersonalData[] {
  const folded = foldText(text);
  const candidates = [
    ...findNumbers(folded.text),
    ...findEmails(folded.text),
    ...findWechatIds(folded.text),
    ...findAddresses(folded.text),
  ].sort(byPrecedence);

  const taken = new Uint8Array(folded.text.length);
  const found: PersonalData[] = [];
  for (const { kind, start, end } of candidates) {
    const hit = taken.subarray(start, end).indexOf(1);
    if (hit === 0 || (hit > 0 && kind !== 'address')) continue;
    const free = hit < 0 ? end : start + hit;
    taken.fill(1, start, free);
    found.push({ kind, ...folded.source(start, free) });
  }
  return found.sort((a, b) => a.start - b.start);
}

function byPrecedence(a: PersonalData, b: PersonalData): number {
  return (
    PRECEDENCE.indexOf(a.kind) - PRECEDENCE.indexOf(b.kind) ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start
  );
}
