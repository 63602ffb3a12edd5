import { MEMBERS_PATH } from '../../loyaltyPlace.ts';

/** Where a customer's statement is, by customer code. */
export function memberAddress(member: number): string {
  return `/${MEMBERS_PATH}?member=${member}`;
}
