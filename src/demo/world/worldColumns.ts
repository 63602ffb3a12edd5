/** Customers by place: nobody's name is here (see `person`). Times are epoch ms. */
export type Customers = {
  length: number;
  readonly createdAt: Float64Array;
  /** Place in `PLACES`. */
  readonly place: Uint8Array;
  /** Place in `HABITS`. */
  readonly habit: Uint8Array;
  /** Place in `CHANNELS`: where the customer came from. */
  readonly channel: Uint8Array;
  /** Place in `DEVICES`. */
  readonly device: Uint8Array;
  /** Places in `SHELVES` and `BRANDS`. */
  readonly favourite: Uint8Array;
  readonly brand: Uint8Array;
  /** The customer who brought this one, or -1. */
  readonly referrer: Int32Array;
  /** When the customer joined the points programme and a group; NaN where never. */
  readonly memberSince: Float64Array;
  readonly groupSince: Float64Array;
  /** One of the shop's groups, 0 … `GROUPS` − 1; of no meaning outside. */
  readonly group: Uint8Array;
};

/**
 * Orders by place: all of a customer's follow each other. Times are epoch ms; NaN where it had not
 * happened when the world ended, or never will.
 */
export type Orders = {
  length: number;
  readonly customer: Int32Array;
  /** 1 for the customer's first; 0 for a cancelled one, which is placed anew as the next order. */
  readonly number: Uint8Array;
  readonly placedAt: Float64Array;
  /** Place of its first line; it has those up to the next order's first. */
  readonly firstLine: Int32Array;
  /** Fen. */
  readonly total: Float64Array;
  /** Place in `CHANNELS`. */
  readonly channel: Uint8Array;
  /** Place in `PAYMENT_METHODS`. */
  readonly method: Uint8Array;
  /** Payments that failed before the one that succeeded. */
  readonly failedPayments: Uint8Array;
  /** Place in `CARRIERS`. */
  readonly carrier: Uint8Array;
  readonly shippedAt: Float64Array;
  readonly promisedAt: Float64Array;
  readonly deliveredAt: Float64Array;
  /** One of `PARCEL`. */
  readonly parcel: Uint8Array;
  /** 1 where the parcel is known to be late or lost. */
  readonly late: Uint8Array;
  /** When the customer asked the shop about the order. */
  readonly contactedAt: Float64Array;
  /** 1 where that went badly. */
  readonly badService: Uint8Array;
  readonly redeemedPoints: Int32Array;
  /** 1 where the customer was in a group when ordering. */
  readonly inGroup: Uint8Array;
  /** The product that was recommended, clicked and bought, or -1. */
  readonly clickedProduct: Int32Array;
  /** What the customer would rate it: hundredths of a star, not cut at 1 and 5. */
  readonly satisfaction: Int16Array;
};

export const PARCEL = { none: 0, underWay: 1, delivered: 2, lost: 3 } as const;
/** WeChat, WeChat, QQ, in the shop itself. */
export const GROUPS = 4;
export const DEVICES = ['phone', 'computer', 'tablet'] as const;

/** Order lines by place. */
export type Lines = {
  length: number;
  readonly product: Int32Array;
  readonly quantity: Int32Array;
  /** Fen for one piece. */
  readonly price: Int32Array;
};

export function emptyCustomers(capacity: number): Customers {
  return {
    length: 0,
    createdAt: new Float64Array(capacity),
    place: new Uint8Array(capacity),
    habit: new Uint8Array(capacity),
    channel: new Uint8Array(capacity),
    device: new Uint8Array(capacity),
    favourite: new Uint8Array(capacity),
    brand: new Uint8Array(capacity),
    referrer: new Int32Array(capacity),
    memberSince: new Float64Array(capacity),
    groupSince: new Float64Array(capacity),
    group: new Uint8Array(capacity),
  };
}

export function emptyOrders(capacity: number): Orders {
  return {
    length: 0,
    customer: new Int32Array(capacity),
    number: new Uint8Array(capacity),
    placedAt: new Float64Array(capacity),
    firstLine: new Int32Array(capacity + 1),
    total: new Float64Array(capacity),
    channel: new Uint8Array(capacity),
    method: new Uint8Array(capacity),
    failedPayments: new Uint8Array(capacity),
    carrier: new Uint8Array(capacity),
    shippedAt: new Float64Array(capacity),
    promisedAt: new Float64Array(capacity),
    deliveredAt: new Float64Array(capacity),
    parcel: new Uint8Array(capacity),
    late: new Uint8Array(capacity),
    contactedAt: new Float64Array(capacity),
    badService: new Uint8Array(capacity),
    redeemedPoints: new Int32Array(capacity),
    inGroup: new Uint8Array(capacity),
    clickedProduct: new Int32Array(capacity),
    satisfaction: new Int16Array(capacity),
  };
}

export function emptyLines(capacity: number): Lines {
  return {
    length: 0,
    product: new Int32Array(capacity),
    quantity: new Int32Array(capacity),
    price: new Int32Array(capacity),
  };
}
