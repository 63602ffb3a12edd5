import type { PointRuleSettings } from './pointRuleSettings.ts';
import type { RuleLimit } from './ruleSchema.ts';

/** Settings and the instant (epoch ms) from which they hold. */
export type RuleVersion = { readonly from: number; readonly settings: PointRuleSettings };

/**
 * What members earned over a history, as columns: one row for each occasion by which a rule gave
 * points or would have without its limits, in the order of the occasions.
 */
export type Earnings = {
  readonly length: number;
  /** Place in the history's `occasions`. */
  readonly occasion: Uint32Array;
  /** Customer code. */
  readonly member: Int32Array;
  /** Epoch ms. */
  readonly at: Float64Array;
  /** Place in the versions. */
  readonly version: Uint16Array;
  /** Points before limits, and what was given of them. */
  readonly wanted: Float64Array;
  readonly granted: Float64Array;
  /**
   * What was paid for the goods in money (minor units), of which refunds are shares: see
   * `clawBackDue`. 0 for what is no purchase.
   */
  readonly eligible: Float64Array;
  /**
   * What each rule gave, first by priority: parts of row i are those from partStart[i] to
   * partStart[i + 1]. Where the plan keeps no parts, only orders with refunds have them.
   */
  readonly partStart: Uint32Array;
  /** Place in `rules`. */
  readonly partRule: Uint32Array;
  readonly partWanted: Float64Array;
  readonly partGranted: Float64Array;
  /** All rules of all versions, with the points they gave and at how many occasions. */
  readonly rules: readonly {
    readonly version: number;
    readonly id: string;
    readonly points: number;
    readonly occasions: number;
  }[];
  /** Every limit over all rules and of every rule, also those that never bit. */
  readonly caps: readonly CapBites[];
  /**
   * Place of each member's level in the newest version's tiers at the end, by customer code; -1
   * below the lowest.
   */
  readonly levels: Int8Array;
};

/** How often a limit was what kept a rule from giving more, and how many points that took. */
export type CapBites = {
  readonly version: number;
  /** Null for one over all rules. */
  readonly rule: string | null;
  readonly limit: RuleLimit;
  readonly occasions: number;
  readonly points: number;
};
