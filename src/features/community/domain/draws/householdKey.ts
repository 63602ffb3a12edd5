import { foldText } from '../../../../shared/domain/privacy/foldText.ts';

/** Digits with what people write around and between those of a telephone number. */
const PHONE_LIKE = /^[\s+().\-\u2010-\u2015\u2212/]*\d[\d\s+().\-\u2010-\u2015\u2212/]*$/u;
/** Of a local landline number. */
const LEAST_DIGITS = 7;

/**
 * A household or phone as two spellings of it are compared: what looks like a telephone number is its
 * digits, a Chinese mobile number without its 86 (138-0013-8000 and +86 138 0013 8000 are
 * 13800138000), in either width and without invisible marks; anything else is as it was typed.
 */
export function householdKey(typed: string): string {
  const { text } = foldText(typed);
  const digits = text.replaceAll(/\D/gu, '');
  if (!PHONE_LIKE.test(text) || digits.length < LEAST_DIGITS) return typed;
  return digits.replace(/^(?:00)?86(?=1[3-9]\d{9}$)/u, '');
}
