import { addCodes } from './addCodes.ts';
import { cancelRedemptions } from './cancelRedemptions.ts';
import { expireRedemptions } from './expireRedemptions.ts';
import { fulfilRedemptions } from './fulfilRedemptions.ts';
import { receiveStock, writeOffStock } from './receiveStock.ts';
import { reopenRedemptions } from './reopenRedemptions.ts';
import { reserveRedemption } from './reserveRedemption.ts';
import { returnRedemptions } from './returnRedemptions.ts';
import { showCode } from './showCode.ts';

/** THE list of writes about gifts that users can make. The fault sweep goes through it. */
export const LOYALTY_GIFT_WRITES = [
  receiveStock,
  writeOffStock,
  addCodes,
  reserveRedemption,
  fulfilRedemptions,
  cancelRedemptions,
  reopenRedemptions,
  returnRedemptions,
  expireRedemptions,
  showCode,
] as const;
