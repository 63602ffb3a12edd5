import type { Comparison, Condition } from './condition.ts';
import { fieldOf } from './fields.ts';

/** A rule of the JsonLogic language (jsonlogic.com), or a part of one. */
export type JsonLogic =
  boolean | number | string | null | JsonLogic[] | { [operator: string]: JsonLogic };

/**
 * A condition in JsonLogic, so that the shop's own systems can run it. Evaluators do not agree on
 * fields that are missing (`missing < 30` is true in most): what can be missing is asked for first.
 *
 * @see readCondition for the way back
 */
export function conditionLogic(condition: Condition): JsonLogic {
  switch (condition.kind) {
    case 'all':
      return { and: condition.of.map(conditionLogic) };
    case 'any':
      return { or: condition.of.map(conditionLogic) };
    case 'not':
      return { '!': [conditionLogic(condition.of)] };
    default: {
      const logic = comparisonLogic(condition);
      return fieldOf(condition.field).optional
        ? { and: [guardLogic(condition.field), logic] }
        : logic;
    }
  }
}

/** That a field is not missing. */
export function guardLogic(field: string): JsonLogic {
  return { '!==': [{ var: field }, null] };
}

function comparisonLogic(comparison: Comparison): JsonLogic {
  const variable = { var: comparison.field };
  switch (comparison.kind) {
    case 'compare':
      return { [comparison.op]: [variable, comparison.value] };
    case 'is':
      return { '==': [variable, comparison.value] };
    case 'in':
      return { in: [variable, [...comparison.values]] };
    case 'has':
      return { some: [variable, { in: [{ var: '' }, [...comparison.values]] }] };
  }
}
