import { guessMapping } from '../domain/guess/guessMapping.ts';
import { planFor } from '../domain/guess/planFor.ts';
import type { ImportKind } from '../domain/importFields.ts';
import type { ImportPlan, Inspection } from '../domain/importTypes.ts';
import { headOf } from './headOf.ts';

/**
 * The plan for rows that the user says are of another kind than was recognised: columns guessed
 * anew, the rest (zone, marks, currency) as it is.
 */
export function planForKind(
  inspection: Inspection,
  plan: ImportPlan,
  kind: ImportKind,
): ImportPlan {
  if (kind === inspection.plan.kind) {
    const { format, mapping, returnPrefix, fillDown, eventType, placedDay, scales } =
      inspection.plan;
    return { ...plan, kind, format, mapping, returnPrefix, fillDown, eventType, placedDay, scales };
  }
  const head = headOf(inspection.columns, inspection.shape.type);
  const { zone, currency, otherCurrencies } = plan;
  const basis = { kind, format: 'table', mapping: guessMapping(kind, head) };
  // Samples have no gaps, so they do not tell whether cells of later lines are empty.
  return {
    ...planFor(basis, head, { zone, currency }),
    otherCurrencies,
    fillDown: false,
    chat: plan.chat,
  };
}
