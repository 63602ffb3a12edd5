/** What of a person a text can hold. */
export type PersonalDataKind = 'phone' | 'email' | 'idCard' | 'bankCard' | 'wechat' | 'address';

/** One finding: `start` to `end` (exclusive) in UTF-16 units of the text that was searched. */
export type PersonalData = {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
};
