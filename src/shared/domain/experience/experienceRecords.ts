/** Rows of what staff make beside what customers said and did in the shop. */

/** What a customer answered on the shop's own form. */
export type FormAnswerRow = {
  readonly id: string;
  /** Id of the template in the surveys policy, and the version that was shown ('' for the built-in one). */
  readonly survey: string;
  readonly version: string;
  /** Epoch ms. */
  readonly at: number;
  /** 0 to 10; null where it was not asked or not answered, as are the next two. */
  readonly nps: number | null;
  /** 1 to 5, 5 is best. */
  readonly csat: number | null;
  /** 1 to 7, 7 is easiest. */
  readonly ces: number | null;
  /** Free questions that were answered, as they were asked. */
  readonly comments: readonly { readonly question: string; readonly text: string }[];
  /** The shop's own numbers, as somebody typed them; '' for unknown. */
  readonly customer: string;
  readonly order: string;
};

/** What staff say a text is, where the classifier may be wrong: it learns from these. */
export type SentimentMarkRow = {
  /** `<source>:<the source's own number>`, as in `review:R-1001`. */
  readonly id: string;
  readonly sentiment: Sentiment;
  /** Epoch ms, and who said it. */
  readonly at: number;
  readonly by: string;
};

export const SENTIMENTS = ['negative', 'neutral', 'positive'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** Something that the shop wants to make better. */
export type ImprovementRow = {
  readonly id: string;
  readonly title: string;
  /** What was found, as `late:carrier:YTO`; '' where staff wrote it themselves. */
  readonly finding: string;
  /** What the finding said when it was taken in, in the words of whoever took it. */
  readonly evidence: string;
  readonly state: ImprovementState;
  readonly owner: string;
  /** The number that it is to move: the source of its finding, or in words of staff; '' for none yet. */
  readonly metric: string;
  /** The number when it was taken in, when it is to be, and when it was measured; null for none. */
  readonly baseline: number | null;
  readonly expected: number | null;
  readonly measured: number | null;
  /** ISO dates in the shop's zone: since when it runs, and when it is to be measured; '' for none. */
  readonly since: string;
  readonly due: string;
  readonly note: string;
  /** Epoch ms of the last change, and who made it. */
  readonly at: number;
  readonly by: string;
};

export const IMPROVEMENT_STATES = ['idea', 'planned', 'running', 'measured', 'dropped'] as const;
export type ImprovementState = (typeof IMPROVEMENT_STATES)[number];
