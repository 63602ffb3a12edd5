/** Digits as they are written: in groups, with what stands around and between them. */
export type WrittenDigits = {
  /** '13812345678' */
  readonly digits: string;
  /** Lengths of the groups: 138 1234 5678 is [3, 4, 4]. */
  readonly groups: readonly number[];
  /** Whether a + stands before, with no letter or digit before that. */
  readonly plus: boolean;
  /** Whether more than spaces stands between the groups: 415-555-2671, (415) 555-2671. */
  readonly marked: boolean;
};

/** How the eleven digits of a Chinese mobile number are grouped. */
const MOBILE_GROUPS = new Set(['11', '3-4-4', '3-8', '7-4', '4-3-4', '3-3-5', '4-4-3']);
const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^(?:(?:010|02\d)[2-9]\d{7}|0[3-9]\d\d[2-9]\d{6,7})$/;
const LANDLINE_GROUPS = new Set(['3-8', '3-4-4', '4-7', '4-8', '4-3-4', '4-4-4']);
/** North American Numbering Plan: neither area nor exchange begins with 0 or 1. */
const AMERICAN = /^1?[2-9]\d\d[2-9]\d{6}$/;

/**
 * Whether digits, as they are written, are a telephone number: a Chinese mobile number with or
 * without 86, a number in international form (+ or 00, ITU-T E.164: at most 15 digits), a Chinese
 * landline with its area code, an American number in its 3-3-4 groups. Eight or ten digits without
 * such a form are not: orders, dates and amounts have them too.
 */
export function isPhoneNumber(written: WrittenDigits): boolean {
  const { digits, groups, plus, marked } = written;
  if (isMobile(digits, groups) || (plus && isInternational(digits, groups))) return true;
  const shape = groups.join('-');
  if (shape === '3-3-4' || shape === '1-3-3-4') return marked && AMERICAN.test(digits);
  if (LANDLINE_GROUPS.has(shape) && LANDLINE.test(digits)) return true;
  return groups.length > 1 && /^00[1-9]\d{7,12}$/.test(digits);
}

function isMobile(digits: string, groups: readonly number[]): boolean {
  const prefix = /^(?:00)?86(?=1\d{10}$)/.exec(digits)?.[0].length ?? 0;
  if (!MOBILE.test(digits.slice(prefix))) return false;
  const [first = 0, ...others] = groups;
  return MOBILE_GROUPS.has([...(first > prefix ? [first - prefix] : []), ...others].join('-'));
}

/** Groups may be followed by other numbers, so of those only the usual length is taken. */
function isInternational(digits: string, groups: readonly number[]): boolean {
  const [least, most] = groups.length > 1 ? [8, 13] : [9, 15];
  return digits.length >= least && digits.length <= most && !digits.startsWith('0');
}
