import type { InteractionLog } from '../interactions/interactionLog.ts';
import type { LogWindow, Weighting } from '../interactions/interactionMatrix.ts';
import type { SparseRows } from '../interactions/sparseRows.ts';

/** What is known of whoever gets the recommendations: a customer, or a made-up basket. */
export type History = {
  /** Place of the customer; -1 for nobody in particular. */
  readonly user: number;
  /** Places of products, ascending, each once. */
  readonly items: Int32Array;
  /** What each weighs, as the training matrix weighs it. */
  readonly values: Float64Array;
};

/** What an algorithm learns from. */
export type Training = {
  /** Customers × products. */
  readonly matrix: SparseRows;
  /** What the matrix was made of, for what looks at time itself. */
  readonly log: InteractionLog;
  readonly window: LogWindow;
  /** What one event of each kind weighed in it; 0 left the kind out. */
  readonly events: Weighting['events'];
};

/** A trained algorithm. */
export interface Model {
  /** Fills `into` with one score for each product; 0 where nothing is known. Higher is better. */
  score(history: History, into: Float64Array): void;
  /**
   * What each product of the history adds to the score of `item`, in their order: they add up to it.
   * Null where the score is no such sum.
   */
  contributions(history: History, item: number): Float64Array | null;
}

/**
 * Called between steps of long work: tells how far it is, and lets a cancel in. Rejects where the
 * work was cancelled.
 */
export type Step = (done: number, total: number) => Promise<void>;
