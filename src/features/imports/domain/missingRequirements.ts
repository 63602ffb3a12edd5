import { REQUIRED_FIELDS, type ImportKind, type TargetField } from './importFields.ts';
import type { ImportPlan } from './importTypes.ts';

/**
 * Required fields that no column becomes, and that nothing said of all rows stands in for; of each
 * inner list one suffices.
 */
export function missingRequirements(
  plan: Pick<ImportPlan, 'kind' | 'mapping' | 'placedDay'>,
): readonly (readonly TargetField[])[] {
  return REQUIRED_FIELDS[plan.kind].filter(
    (choices) =>
      !choices.some((field) => plan.mapping.includes(field)) &&
      !(plan.placedDay !== null && isDayOfOrders(choices)),
  );
}

/** Whether it is the day of orders that is missing: one day may be said for all of them. */
export function isDayOfOrders(choices: readonly TargetField[]): boolean {
  return choices.includes('placedAt');
}

/** Required fields and those that another one stands in for, for marking them in lists. */
export function isRequired(kind: ImportKind, field: TargetField): boolean {
  return REQUIRED_FIELDS[kind].some((choices) => choices.includes(field));
}
