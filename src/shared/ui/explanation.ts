/** How far a number can be trusted; each has its word and chip. */
export type ExplanationState = 'complete' | 'inProgress' | 'tooFew' | 'estimate';

/** One line of an explanation: "Formula", "68 returning ÷ 846 in cohort". */
export type ExplanationFact = { readonly term: string; readonly detail: string };

/** A place in the app that belongs to a number. */
export type ExplanationLink = { readonly href: string; readonly label: string };

/** How a number is made: what opens from each number on a page, ready in words. */
export type Explanation = {
  /** The number as shown, with its unit: "8.0%". */
  readonly value: string;
  readonly state?: ExplanationState;
  /** "95% interval 6.4 – 10.1%", where it is an estimate. */
  readonly interval?: string;
  /** One sentence that says what was asked. */
  readonly sentence: string;
  /** Formula with the real counts, filter, period, n, interval method, age of the data. */
  readonly facts: readonly ExplanationFact[];
  /** Leads to exactly the n rows that were counted. */
  readonly rows?: ExplanationLink;
  /** Leads to the metric's definition. */
  readonly definition?: ExplanationLink;
};
