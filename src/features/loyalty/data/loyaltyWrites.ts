import { adjustManyBack } from './adjustments/adjustManyBack.ts';
import { adjustManyPoints } from './adjustments/adjustManyPoints.ts';
import { LOYALTY_GIFT_WRITES } from './gifts/giftWrites.ts';
import { adjustPoints } from './ledger/adjustPoints.ts';

/** THE list of writes to loyalty's records that users can make. The fault sweep goes through it. */
export const LOYALTY_WRITES = [
  adjustPoints,
  adjustManyPoints,
  adjustManyBack,
  ...LOYALTY_GIFT_WRITES,
] as const;
