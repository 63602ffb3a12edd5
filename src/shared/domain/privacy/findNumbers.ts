import { isBankCard } from './bankCard.ts';
import type { PersonalData } from './personalData.ts';
import { isPhoneNumber } from './phoneNumber.ts';
import { isOldResidentId, isResidentId } from './residentId.ts';

/** A run of digits; `joined` where it follows another with nothing but separators between. */
type Group = { readonly start: number; readonly end: number; readonly joined: boolean };

/** The most groups that one number is written in: 0086 and 3-4-4, 4-4-4-4-3, +1 (415) 555-26-71. */
const MOST_GROUPS = 6;
/** 0086 before a mobile number has 15 digits; cards have up to 19. */
const MOST_DIGITS = 19;
/** Of +500 12345. */
const LEAST_DIGITS = 8;
const SEPARATORS = /^[ ().\-\u2010-\u2015\u2212/]{1,3}$/;
const CARD_GROUPS = /^(?:\d\d|4-4-4-4(?:-[123])?|4-6-[45]|6-(?:1[0-3]))$/;
const ID_GROUPS = /^(?:1[78]|6-8-[34]|6-4-4-[34])$/;

/** Finds identity cards, bank cards and telephone numbers in folded text. Findings may overlap. */
export function findNumbers(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  const groups = groupsOf(text);
  for (let first = 0; first < groups.length; first++) {
    const start = groups[first]?.start ?? 0;
    const lengths: number[] = [];
    let digits = '';
    for (let last = first; last < first + MOST_GROUPS; last++) {
      const group = groups[last];
      if (!group || (last > first && !group.joined)) break;
      lengths.push(group.end - group.start);
      if (digits.length + group.end - group.start > MOST_DIGITS) break;
      digits += text.slice(group.start, group.end);
      if (digits.length < LEAST_DIGITS) continue;
      const kindAndEnd = numberAt(text, start, group.end, digits, lengths);
      if (kindAndEnd) found.push({ start, ...kindAndEnd });
      if (kindAndEnd?.kind === 'phone' && text[start - 1] === '+') {
        found.push({ kind: 'phone', start: start - 1, end: group.end });
      }
    }
  }
  return found;
}

function numberAt(
  text: string,
  start: number,
  end: number,
  digits: string,
  groups: readonly number[],
): Pick<PersonalData, 'kind' | 'end'> | undefined {
  const before = text[start - 1] ?? '';
  // 0.13812345678 is a fraction.
  if (before === '.' && isDigit(text[start - 2])) return undefined;
  const shape = groups.join('-');
  if (ID_GROUPS.test(shape)) {
    const withCheck = digits.length === 17 && /^[xX](?![A-Za-z0-9])/.test(text.slice(end, end + 2));
    if (isResidentId(withCheck ? `${digits}X` : digits)) {
      return { kind: 'idCard', end: withCheck ? end + 1 : end };
    }
  }
  // Letters directly before: the number of a parcel or an order.
  const coded = /[A-Za-z]/.test(before);
  if (!coded && CARD_GROUPS.test(shape) && isBankCard(digits)) return { kind: 'bankCard', end };
  const written = {
    digits,
    groups,
    plus: before === '+' && !/[\p{L}\p{N}]/u.test(text[start - 2] ?? ''),
    marked: /[^\d ]/.test(text.slice(start, end)),
  };
  if (!isAmount(text, start, end) && isPhoneNumber(written)) return { kind: 'phone', end };
  if (!coded && shape === '15' && isOldResidentId(digits)) return { kind: 'idCard', end };
  return undefined;
}

/** A currency before, one behind, or two decimals: of these, telephone numbers have none. */
function isAmount(text: string, start: number, end: number): boolean {
  return (
    /[$€£¥]/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?:\.\d\d(?!\d)| ?[元円圆])/.test(text.slice(end, end + 4))
  );
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let end = -1;
  for (const { index, 0: digits } of text.matchAll(/\d+/g)) {
    // Longer separators than three characters are none, and are not looked at.
    const joined = end >= 0 && index - end <= 3 && SEPARATORS.test(text.slice(end, index));
    end = index + digits.length;
    groups.push({ start: index, end, joined });
  }
  return groups;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /^\d$/.test(character);
}
