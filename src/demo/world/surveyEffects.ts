/**
 * What the demo shop's customers answer when they are asked about an order, as numbers. docs/demo.md
 * states each of them, and surveyAnswersOf.test.ts finds them in the data: change the two together.
 */

/** Share of delivered orders that are asked about, of these the share that answer, and that say no. */
export const ASKED = 0.25;
export const ANSWERED = 0.45;
export const DISMISSED = 0.1;

/** Shares of promoters (9 and 10) and detractors (0 to 6) among answers about ordinary orders. */
export const NPS_ORDINARY = { promoters: 0.52, detractors: 0.12 } as const;

/**
 * What each adds to these shares; NPS falls by the difference of the two. The effects add up and
 * never reach below 0 or above 1.
 */
export const NPS_EFFECTS = {
  /** −22 points. */
  lateParcel: { promoters: -0.12, detractors: 0.1 },
  /** −30 points. */
  badService: { promoters: -0.16, detractors: 0.14 },
  /** −8 points. */
  failedPayment: { promoters: -0.05, detractors: 0.03 },
} as const;

/** Share of answers that say how easy it was as well, from 1 to 7, the mean of ordinary ones … */
export const ASKED_EFFORT = 0.35;
export const CES_SCALE = 7;
export const CES_ORDINARY = 5;
/** … and what is added to that mean. */
export const CES_EFFECTS = { lateParcel: -0.8, badService: -1.6, failedPayment: -0.6 } as const;

/** Share of answers with words, and of those with words in the shop's other language. */
export const COMMENTED = 0.55;
export const OTHER_LANGUAGE = 0.15;
