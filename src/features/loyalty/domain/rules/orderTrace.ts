import type { Condition } from './condition.ts';
import type { FieldId } from './fields.ts';
import type { FactValue } from './occasionFacts.ts';
import type { PointRule, RuleLimit } from './ruleSchema.ts';

/** A condition with what it came to. */
export type TracedCondition =
  | {
      readonly kind: 'all' | 'any';
      readonly holds: boolean;
      readonly of: readonly TracedCondition[];
    }
  | { readonly kind: 'not'; readonly holds: boolean; readonly of: readonly [TracedCondition] }
  | {
      readonly kind: 'comparison';
      readonly holds: boolean;
      readonly condition: Condition;
      readonly field: FieldId;
      /** What the field was; null where it was unknown. */
      readonly value: FactValue;
    };

/** A limit of a rule that applied. */
export type TracedLimit = {
  readonly limit: RuleLimit;
  /** It is one over all rules together. */
  readonly shared: boolean;
  /** What it still allowed: points; null for any number. */
  readonly left: number | null;
  /** It is the one that kept the rule from giving more. */
  readonly bit: boolean;
};

/** Why a rule gave what it gave, or nothing. */
export type TracedRule = {
  readonly rule: PointRule;
  readonly outcome:
    | 'otherTrigger'
    | 'inactive'
    | 'outsideDates'
    | 'conditionFailed'
    | 'noLines'
    | 'beaten'
    | 'nothing'
    | 'gives';
  /** Null for a rule that always applies, and where it was not looked at. */
  readonly condition: TracedCondition | null;
  /** Id of the rule that beat it. */
  readonly beatenBy: string | null;
  /** Of a rule that applied to an order: what of it counted for it. */
  readonly amount: number | null;
  readonly pieces: number | null;
  /** Points before limits, and what was given of them. */
  readonly wanted: number;
  readonly granted: number;
  readonly limits: readonly TracedLimit[];
};

/** Why an order earned nothing whatever the rules. */
export type TraceState = 'reckoned' | 'cancelled' | 'returned' | 'nobody' | 'beforeFirstVersion';

export type OrderTrace = {
  readonly state: TraceState;
  /** Place of the version that decided; -1 where there was none. */
  readonly version: number;
  /** Minor units: what earned by the basis, what the order cost, what was paid in money for goods. */
  readonly basis: number;
  readonly total: number;
  readonly paid: number;
  /** Id of the member's level at that time; null for none. */
  readonly level: string | null;
  readonly rules: readonly TracedRule[];
  readonly wanted: number;
  readonly granted: number;
  /** Points of each line, in the order of the file, by what counted for each rule. */
  readonly lines: readonly {
    readonly product: string;
    readonly amount: number;
    readonly points: number;
  }[];
  /** Points that the order's refunds so far take back. */
  readonly refunded: number;
};
