/** Where customers say something in words. */
export const VOICE_SOURCES = ['review', 'survey', 'conversation', 'return'] as const;
export type VoiceSource = (typeof VOICE_SOURCES)[number];

/** What customers said in one source, one entry each: parallel arrays, in the order of the imports. */
export type Feedback = {
  readonly source: VoiceSource;
  readonly length: number;
  /** Code of the review, response, conversation or return. */
  readonly codes: Int32Array;
  /** Epoch ms; NaN where it is not known. */
  readonly at: Float64Array;
  /** −1 where it is not known, as in `products`. */
  readonly customers: Int32Array;
  readonly products: Int32Array;
  /** Stars from 1 to 5; 0 for none. */
  readonly ratings: Uint8Array;
  /** Place in `LANGUAGES`. */
  readonly languages: Uint8Array;
  /** A bit for each place in `SUBJECTS`. */
  readonly subjects: Int32Array;
  /** Codes of names; −1 where the file names nobody. */
  readonly authors: Int32Array;
  /** Of a conversation all that the customer wrote, parted by `MESSAGE_BREAK`. */
  readonly texts: readonly string[];
};

/** One entry as it is gathered. */
export type FeedbackEntry = {
  readonly code: number;
  readonly at: number;
  readonly customer: number;
  readonly product: number;
  readonly rating: number;
  /** Code of a name, where the file names who wrote. */
  readonly author?: number;
  readonly text: string;
};
