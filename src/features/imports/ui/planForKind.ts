import { guessMapping } from '../domain/guess/guessMapping.ts';
import { planFor } from '../domain/guess/planFor.ts';
import type { TableHead } from '../domain/guess/tableHead.ts';
import type { ImportKind } from '../domain/importFields.ts';
import type { ImportPlan, Inspection } from '../domain/importTypes.ts';

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
    const { format, mapping, returnPrefix, fillDown, eventType, placedDay } = inspection.plan;
    return { ...plan, kind, format, mapping, returnPrefix, fillDown, eventType, placedDay };
  }
  const head = headOf(inspection);
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

/** The first values of each column, side by side. */
function headOf({ shape, columns }: Inspection): TableHead {
  const longest = Math.max(0, ...columns.map(({ samples }) => samples.length));
  return {
    shape: shape.type,
    headers: columns.map(({ name }) => name),
    rows: Array.from({ length: longest }, (_, row) =>
      columns.map(({ samples }) => samples[row] ?? ''),
    ),
  };
}
