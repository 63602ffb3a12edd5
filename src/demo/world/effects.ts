/**
 * How the demo shop's customers behave, as numbers. docs/demo.md states each of them, and
 * effects.test.ts finds them in the data: change the two together.
 */

/**
 * What each exposure adds to the probability that a customer orders again within
 * `RETURN_WINDOW_DAYS` of an order. The effects add up and never reach below 0 or above 1, so each
 * has the same size in every group of customers.
 */
export const RETURN_EFFECTS = {
  /** The parcel came after the promised time, or was lost. */
  lateParcel: -0.12,
  /** The customer asked the shop about the order and was served badly. */
  badService: -0.14,
  /** Paying failed at least once before it succeeded. */
  failedPayment: -0.08,
  /** Points were redeemed with the order. */
  redemption: 0.08,
  /** The customer was in one of the shop's groups when ordering. */
  groupMember: 0.06,
  /** The order holds a product that was recommended and clicked. */
  recommendationClick: 0.06,
} as const;

export const RETURN_WINDOW_DAYS = 90;

/**
 * Kinds of customers: the probability of ordering again within the window without any exposure, and
 * the days from the parcel's arrival to that order at each sixteenth of the probability (straight
 * lines between). The longest gap plus the slowest parcel stay within the window.
 */
export const HABITS = [
  {
    name: 'oneOff',
    again: 0.36,
    gaps: [3, 6, 9, 12, 15, 18, 22, 26, 30, 34, 39, 44, 50, 56, 62, 68, 74],
  },
  {
    name: 'regular',
    again: 0.52,
    gaps: [3, 6, 9, 12, 15, 18, 21, 24, 26, 28, 30, 33, 37, 42, 49, 58, 70],
  },
  {
    name: 'devoted',
    again: 0.68,
    gaps: [2, 4, 6, 7, 9, 10, 12, 13, 14, 16, 18, 20, 23, 27, 33, 42, 56],
  },
] as const;

/** A customer who has not come back within the window may still do so, much later. */
export const COMEBACK = { probability: 0.4, fromDays: 95, toDays: 240 } as const;

/** Where customers come from, and which kinds of customers that brings. */
export const CHANNELS = [
  { en: 'Mini program', zh: '小程序', share: 0.42, habits: [0.26, 0.36, 0.38] },
  { en: 'App', zh: 'App', share: 0.22, habits: [0.2, 0.38, 0.42] },
  { en: 'Web', zh: '网站', share: 0.16, habits: [0.3, 0.36, 0.34] },
  { en: 'Live stream', zh: '直播', share: 0.2, habits: [0.62, 0.26, 0.12] },
] as const;

/**
 * Ways to pay: share of customers who prefer it, and the probability that one try fails, before and
 * after the new checkout.
 */
export const PAYMENT_METHODS = [
  { en: 'WeChat Pay', zh: '微信支付', share: 0.46, fails: [0.03, 0.03] },
  { en: 'Alipay', zh: '支付宝', share: 0.32, fails: [0.03, 0.03] },
  { en: 'UnionPay card', zh: '银联卡', share: 0.12, fails: [0.16, 0.06] },
  { en: 'Credit card', zh: '信用卡', share: 0.1, fails: [0.24, 0.09] },
] as const;

/** Share of failed tries after which the customer gives up. */
export const GIVE_UP = 0.4;

/**
 * Carriers: share of parcels before and after the new contracts, share of late ones in ordinary
 * times. Far provinces and rush days add to it (see `delivery.ts`).
 */
export const CARRIERS = [
  { en: 'SF Express', zh: '顺丰速运', shares: [0.2, 0.44], late: 0.05 },
  { en: 'JD Logistics', zh: '京东快递', shares: [0.15, 0.3], late: 0.06 },
  { en: 'ZTO Express', zh: '中通快递', shares: [0.35, 0.16], late: 0.14 },
  { en: 'YTO Express', zh: '圆通速递', shares: [0.3, 0.1], late: 0.22 },
] as const;

export const LATE_FAR = 0.1;
export const LOST_PARCELS = 0.004;

/** Share of orders whose customer is served badly, before and after the training. */
export const BAD_SERVICE = [0.05, 0.02] as const;
/** Contacts that end well, as a share of orders; they change nothing about coming back. */
export const GOOD_CONTACTS = { onTime: 0.06, late: 0.3 } as const;

/** Once they exist: share of customers who join the points programme, … */
export const JOINS_PROGRAMME = 0.6;
/** … of their orders that redeem where the balance allows it, … */
export const REDEEMS = 0.35;
/** … of customers who join a group after their next order, whatever their habit, … */
export const JOINS_GROUP = 0.3;
/** … and of orders with a clicked recommendation. */
export const CLICKS_RECOMMENDATION = 0.16;

/** Share of order lines sent back: of sound products, of those that break, and more where late. */
export const RETURNED = { ordinary: 0.025, breakable: 0.14, late: 0.03 } as const;

/** What moves the satisfaction with an order, in stars of its reviews. */
export const STAR_EFFECTS = { lateParcel: -1.2, badService: -1.5 } as const;

/** Share of delivered orders of which a product is reviewed. */
export const REVIEWED = 0.2;

/** Orders that are cancelled and placed anew within the hour. */
export const CANCELLED = 0.025;

/** Versions of the recommendations: the one before the experiment, and its two arms. */
export const EXPOSURE_VERSIONS = ['v1', 'v2', 'v3'] as const;

/**
 * Share of products shown on product pages and in carts that are clicked, by version, averaged over
 * people and positions. What the home page shows is clicked alike under all of them.
 */
export const EXPOSURE_CLICKS = { v1: 0.04, v2: 0.04, v3: 0.055 } as const;

/** Products of a list by placement, and how often each position is clicked, relative to the mean. */
export const EXPOSURE_POSITIONS = {
  home: [1.5, 1.1, 0.8, 0.6],
  product: [1.5, 1.1, 0.8, 0.6],
  cart: [1.3, 1, 0.7],
} as const;

/** How much more or less than others people click, whatever they are shown: share of people. */
export const CLICK_HABITS = [
  { factor: 0.4, share: 0.3 },
  { factor: 1, share: 0.4 },
  { factor: 1.6, share: 0.3 },
] as const;

/** Where the click on a recommendation that was bought was made; every other tracked one is at home. */
export const BOUGHT_FROM = { home: 0.5, product: 0.3, cart: 0.2 } as const;

/** Share of products shown that get feedback, and how much of it is "helpful". */
export const EXPOSURE_FEEDBACK = { given: 0.012, helpful: { clicked: 0.85, seen: 0.45 } } as const;

/** Share of customers whom the other model has scored, and products of each. */
export const SCORED_CUSTOMERS = 0.2;
export const SCORED_PRODUCTS = 8;

/** How much longer than ordinary the service desk takes to answer; these multiply. */
export const DESK_PACE = {
  /** 12:00 to 13:30, and 19:00 to 21:00. */
  lunch: 2.5,
  evening: 2,
  /** The days of a campaign, and the day after one. */
  campaign: 1.8,
  dayAfter: 3,
  /** Before the service team was trained. */
  untrained: 1.25,
  /** Where the customer is served badly. */
  badService: 6,
} as const;

/**
 * Of solved conversations the share that is rated, and of ratings the share of 4 and 5: what
 * ordinary ones get, and what is added where the first answer of a person came after more than
 * `WAITED_MINUTES`, where the conversation is about an order whose parcel was late by then, and
 * where the customer was served badly. They add up and stay between 0 and 1.
 */
export const DESK_RATED = 0.4;
export const WAITED_MINUTES = 30;
export const DESK_GOOD_RATINGS = {
  ordinary: 0.9,
  waited: -0.18,
  late: -0.15,
  badService: -0.35,
} as const;
