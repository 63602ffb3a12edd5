import type { PersonalDataKind } from './personalData.ts';

/** Up to the district, which many people share: 广东省深圳市南山区, without what lies below it. */
const DISTRICT =
  /^(?:[^路街道巷弄村庄\d]{2,8}?(?:省|自治区|特别行政区) ?)?(?:[^路街道巷弄村庄\d]{1,8}?(?:自治州|地区|市|州|盟) ?)?(?:[^路街道巷弄村庄\d]{1,8}?(?:(?<![小社园景校厂库])区|县|旗|市) ?)?/u;

/**
 * A value of a known kind with so much hidden that nobody can be reached or known by it:
 * 138••••5678, l•••@mail.example, 110•••••••••••7571, 6222•••••••••••0123, w•••, 北京市朝阳区•••.
 */
export function maskAs(kind: PersonalDataKind, value: string): string {
  switch (kind) {
    case 'phone':
      return maskPhone(value);
    case 'email':
      return maskEmail(value);
    case 'idCard':
      return hide(value, ID_CHARACTER, 3, 4);
    case 'bankCard':
      return hide(value, DIGIT, 4, 4);
    case 'wechat':
      return `${firstCharacter(value)}•••`;
    case 'address':
      return `${DISTRICT.exec(value)?.[0].trimEnd() ?? ''}•••`;
  }
}

function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = at < 0 ? '' : email.slice(at);
  return at === 0 ? `•••${domain}` : `${firstCharacter(email)}•••${domain}`;
}

/** Hides the four digits before the last four; of short numbers all but the last two. */
function maskPhone(phone: string): string {
  const digits = phone.match(DIGIT)?.length ?? 0;
  return digits >= 8 ? hide(phone, DIGIT, digits - 8, 4) : hide(phone, DIGIT, 0, 2);
}

/** Digits of every script and form, as findings have them. */
const DIGIT = /\p{N}/gu;
const ID_CHARACTER = /[\p{N}XxＸｘ]/gu;

/** Hides what the pattern matches, but for the first and the last so many. */
function hide(value: string, pattern: RegExp, first: number, last: number): string {
  const until = (value.match(pattern)?.length ?? 0) - last;
  let at = 0;
  return value.replace(pattern, (character) => {
    const hidden = at >= first && at < until;
    at++;
    return hidden ? '•' : character;
  });
}

/** By code points, so that no character is cut in two. */
export function firstCharacter(text: string): string {
  for (const character of text) return character;
  return '';
}
