import type { ImportPlan, TargetField } from '../domain/importTypes.ts';

/**
 * The plan with one column given another field. A field belongs to one column, so the one that had
 * it is left out; only `status` may be read from several.
 */
export function mapColumn(
  plan: ImportPlan,
  position: number,
  field: TargetField | null,
): ImportPlan {
  const mapping = plan.mapping.map((given, at) => {
    if (at === position) return field;
    return given === field && field !== 'status' ? null : given;
  });
  return { ...plan, mapping };
}
