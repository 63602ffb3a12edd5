import type {
  BothLanguages,
  Platform,
} from '../../../../shared/domain/community/moderationTerms.ts';

/** A group, as files and staff tell of it. */
export type GroupInfo = {
  /** As files name it. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** null where nobody says, or where it is none of those that the app knows limits of. */
  readonly platform: Platform | null;
  /** As the file calls it; '' for nothing. */
  readonly channel: string;
  /** '' for unknown. */
  readonly owner: string;
  readonly rules: BothLanguages;
  /** Epoch ms; null for unknown. */
  readonly createdAt: number | null;
  /** Why it is taken for a group: a list names it, staff say so, or at least three customers write in it. */
  readonly because: 'listed' | 'staff' | 'writers';
};

/** Somebody who is or was in a group. */
export type Membership = {
  /** Place of the group in the book. */
  readonly group: number;
  readonly author: string;
  readonly name: string;
  /** Code of the customer dictionary; `MISSING_CODE` for unknown. */
  readonly customer: number;
  readonly isStaff: boolean;
  /** Epoch ms; null for unknown. */
  readonly joinedAt: number | null;
  readonly leftAt: number | null;
  readonly invitedBy: string;
};

/** Words for a platform, as exports and people write them. */
const PLATFORM_WORDS: readonly (readonly [Platform, RegExp])[] = [
  ['wecom', /wecom|wxwork|work\.?weixin|企业微信|企微/iu],
  ['wechat', /wechat|weixin|微信/iu],
  ['qq', /qq/iu],
];

/** The platform that a file's word means; null where it is none whose limits are known. */
export function platformOf(word: string): Platform | null {
  return PLATFORM_WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}
