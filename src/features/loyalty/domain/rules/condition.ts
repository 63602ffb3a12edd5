import type { FieldId } from './fields.ts';

export const COMPARISONS = ['>=', '<=', '>', '<', '==', '!='] as const;
export type ComparisonOp = (typeof COMPARISONS)[number];

/** One question to one field. Where the field is unknown, the answer is no, also to `!=`. */
export type Comparison =
  | {
      readonly kind: 'compare';
      readonly field: FieldId;
      readonly op: ComparisonOp;
      /** Whole; minor units of money. */
      readonly value: number;
    }
  | { readonly kind: 'is'; readonly field: FieldId; readonly value: boolean }
  /** The field is one of the values. */
  | {
      readonly kind: 'in';
      readonly field: FieldId;
      readonly values: readonly (string | number)[];
    }
  /** One at least of what the field holds is one of the values. */
  | { readonly kind: 'has'; readonly field: FieldId; readonly values: readonly string[] };

/** The IF of a rule as a tree; policies keep it as JsonLogic, see `conditionLogic`. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | Comparison;

/** All comparisons of a condition, from left to right. */
export function comparisonsOf(condition: Condition): readonly Comparison[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(comparisonsOf);
    case 'not':
      return comparisonsOf(condition.of);
    default:
      return [condition];
  }
}
