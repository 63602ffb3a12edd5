/**
 * What points can be earned by. The place in this list is what columns of a history hold, so new
 * ones go to the end.
 */
export const TRIGGERS = [
  'purchase',
  'signUp',
  'review',
  'share',
  'signIn',
  'referral',
  'birthday',
] as const;
export type Trigger = (typeof TRIGGERS)[number];
