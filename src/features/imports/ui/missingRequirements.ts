import { REQUIRED_FIELDS, type ImportKind, type TargetField } from '../domain/importFields.ts';
import type { ImportPlan } from '../domain/importTypes.ts';

/** Required fields that no column becomes; of each inner list one suffices. */
export function missingRequirements(
  plan: Pick<ImportPlan, 'kind' | 'mapping'>,
): readonly (readonly TargetField[])[] {
  return REQUIRED_FIELDS[plan.kind].filter(
    (choices) => !choices.some((field) => plan.mapping.includes(field)),
  );
}

/** Required fields and those that another one stands in for, for marking them in lists. */
export function isRequired(kind: ImportKind, field: TargetField): boolean {
  return REQUIRED_FIELDS[kind].some((choices) => choices.includes(field));
}
