import type { DictionaryValues } from '../../../../shared/domain/facts/factSource.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';

/**
 * All that point rules look at, as columns: built once for each revision of the facts and zone of the
 * shop, and read by every rehearsal, trace and posting. Money is in minor units of the shop's
 * currency, days are civil days in its zone, members are customers by their dictionary code.
 */
export type LoyaltyHistory = {
  readonly zone: ZoneTable;
  readonly orders: OrderColumns;
  readonly lines: LineColumns;
  /** Everything that can earn, purchases too, by time. */
  readonly occasions: OccasionColumns;
  readonly refunds: RefundColumns;
  readonly members: MemberColumns;
  /** Ids of featured posts of known customers: what `occasions.post` is a place in. */
  readonly posts: readonly string[];
  readonly names: HistoryNames;
  /** First and last instant of an order or occasion, epoch ms; NaN where there is none. */
  readonly earliest: number;
  readonly latest: number;
  readonly leftOut: LeftOut;
};

/** What an order is, by its lines; only sales can earn. */
export const ORDER_STATE = { sale: 0, returned: 1, cancelled: 2 } as const;

/** By time, then by code. */
export type OrderColumns = {
  readonly length: number;
  /** Of `orderLines.order`. */
  readonly code: Int32Array;
  /** Epoch ms: the earliest of the order's lines. */
  readonly at: Float64Array;
  readonly day: Int32Array;
  /** -1 where the file names nobody: such an order earns nothing. */
  readonly member: Int32Array;
  /** What its sale lines add up to, before discounts on the whole order. */
  readonly items: Float64Array;
  /** Those of them that are above 0: lines below it are discounts on all the others. */
  readonly listed: Float64Array;
  // Of the whole order; NaN where no file says.
  readonly discount: Float64Array;
  readonly tax: Float64Array;
  readonly shipping: Float64Array;
  readonly paidWithPoints: Float64Array;
  /** Whole points that the order was partly paid with; NaN where no file says. */
  readonly pointsUsed: Float64Array;
  /** Of `orderLines.channel` and `orderLines.country`; -1 unknown. */
  readonly channel: Int32Array;
  readonly country: Int32Array;
  /** Which of its member's orders it is, from 1; cancelled ones and returns do not count: 0. */
  readonly ordinal: Int32Array;
  /** Civil days since the member's order before it; -1 for the first. */
  readonly daysSinceLast: Int32Array;
  /** Of `ORDER_STATE`. */
  readonly state: Uint8Array;
  /** Lines of order o: from lineStart[o] to lineStart[o + 1]. */
  readonly lineStart: Uint32Array;
};

/** Lines that are sales, order by order, as the file has them. */
export type LineColumns = {
  readonly length: number;
  /** Of `products.product`; -1 unknown. */
  readonly product: Int32Array;
  /** Of `products.category`: the line's, or else the catalogue's; -1 unknown. */
  readonly category: Int32Array;
  /** Of `products.brand`, likewise. */
  readonly brand: Int32Array;
  /** Pieces × 10^quantityScale; 1 piece where no file says. */
  readonly quantity: Float64Array;
  readonly quantityScale: number;
  /** 0 where no file says. */
  readonly amount: Float64Array;
};

/**
 * One row for each time that points can be earned, by time, then trigger, then source. A birthday
 * on 29 February stands there on each day on which it may be kept in a common year, see `variant`.
 */
export type OccasionColumns = {
  readonly length: number;
  /** Place in `TRIGGERS`. */
  readonly trigger: Uint8Array;
  /** Epoch ms. */
  readonly at: Float64Array;
  readonly day: Int32Array;
  /** Minutes since the day began, by the clock of the shop. */
  readonly minute: Uint16Array;
  /** Who earns: of a referral, who brought the new customer; -1 unknown. */
  readonly member: Int32Array;
  /** Place of the order in `orders`; -1 for what is no purchase. */
  readonly order: Int32Array;
  /**
   * What it is about, as a code: the order of a purchase, the review, the visit of a share or a
   * sign-in, -1 for a post; the new customer of a sign-up or a referral, the member of a birthday.
   */
  readonly source: Int32Array;
  /** Place in `posts`, of a share that is a featured post; -1 for everything else. */
  readonly post: Int32Array;
  /** Stars of a review, 1 to 5; 0 where there are none. */
  readonly rating: Uint8Array;
  /** Of `BIRTHDAY_VARIANT`; 0 for everything else. */
  readonly variant: Uint8Array;
};

/** A birthday on its day, and those of 29 February in a common year. */
export const BIRTHDAY_VARIANT = { exact: 0, dayBefore: 1, dayAfter: 2 } as const;

/** Money that went back, by time. */
export type RefundColumns = {
  readonly length: number;
  /** Place in `orders`. */
  readonly order: Int32Array;
  /** Epoch ms. */
  readonly at: Float64Array;
  readonly day: Int32Array;
  /** Above 0. */
  readonly amount: Float64Array;
};

/** By customer code. */
export type MemberColumns = {
  readonly length: number;
  /** 1 to 12, and 1 to 31; 0 unknown. */
  readonly birthMonth: Uint8Array;
  readonly birthDay: Uint8Array;
  /** Of `customers.tier` and `customers.segment`, as the newest file says; -1 unknown. */
  readonly shopTier: Int32Array;
  readonly segment: Int32Array;
  /** Civil day of signing up, or else of the first order; -1 unknown. */
  readonly joined: Int32Array;
};

/** Words behind the codes. */
export type HistoryNames = {
  readonly order: DictionaryValues;
  readonly channel: DictionaryValues;
  readonly country: DictionaryValues;
  readonly product: DictionaryValues;
  readonly category: DictionaryValues;
  readonly brand: DictionaryValues;
  readonly customer: DictionaryValues;
  readonly shopTier: DictionaryValues;
  readonly segment: DictionaryValues;
};

/** What is in the files and cannot be reckoned with. */
export type LeftOut = {
  /** Orders whose lines are all in another currency than the shop's. */
  readonly otherCurrency: number;
  /** Orders that name no customer: they are in the history, and earn nothing. */
  readonly withoutMember: number;
  /** Sale lines without an amount. */
  readonly withoutAmount: number;
  /** Events without a time or a customer. */
  readonly withoutTime: number;
  /** People who brought themselves. */
  readonly selfReferrals: number;
};
