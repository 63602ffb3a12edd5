import { maySpread, type TargetField } from '../domain/importFields.ts';
import type {
  CheckReport,
  ImportPlan,
  ProblemGroup,
  Question,
  SourceColumn,
} from '../domain/importTypes.ts';
import { AMOUNT_FIELDS, DATE_FIELDS } from '../domain/fieldLists.ts';
import { contactKindOf } from './contactKindOf.ts';

/** What the check says about one column of the file, in the mapping table. */
export type ColumnCheck =
  | { readonly state: 'leftOut' | 'notChecked' | 'clear' | 'masked' | 'duplicate' }
  | { readonly state: 'question'; readonly question: Question['type'] }
  | {
      readonly state: 'error' | 'note';
      readonly count: number;
      /** Set where all of them are of one kind. */
      readonly kind: ProblemGroup['kind'] | null;
    };

/** One check for each column, in the file's order. `report` is null while there is none. */
export function columnChecks(
  columns: readonly SourceColumn[],
  plan: ImportPlan,
  report: CheckReport | null,
): readonly ColumnCheck[] {
  return columns.map((column, position) => {
    const field = plan.mapping[position] ?? null;
    if (field === null) return { state: 'leftOut' };
    if (!maySpread(plan.kind, field) && plan.mapping.indexOf(field) < position)
      return { state: 'duplicate' };
    if (report === null) return { state: 'notChecked' };
    const groups = report.problems.filter((problem) => problem.column === column.name);
    return (
      counted('error', groups) ??
      questionAbout(field, plan, report.questions) ??
      counted('note', groups) ?? { state: isMasked(plan, field) ? 'masked' : 'clear' }
    );
  });
}

/** Columns that need no look: those without errors and questions. */
export function clearCount(checks: readonly ColumnCheck[]): number {
  const open = new Set<ColumnCheck['state']>(['error', 'question', 'duplicate', 'notChecked']);
  return checks.filter(({ state }) => !open.has(state)).length;
}

/** Ids are shown as they are, unless they turn out to be contacts. */
function isMasked(plan: ImportPlan, field: TargetField): boolean {
  const kind = contactKindOf(plan, field);
  return kind !== undefined && kind !== 'id';
}

function counted(severity: ProblemGroup['severity'], groups: readonly ProblemGroup[]) {
  const found = groups.filter((group) => group.severity === severity);
  const [first] = found;
  if (first === undefined) return undefined;
  const count = found.reduce((sum, group) => sum + group.count, 0);
  return { state: severity, count, kind: found.length === 1 ? first.kind : null };
}

function questionAbout(
  field: TargetField,
  { mapping }: ImportPlan,
  questions: readonly Question[],
): ColumnCheck | undefined {
  const asked = questions.find(({ type }) => {
    // It is about the rows, not about a column.
    if (type === 'eventType') return false;
    if (type === 'dateOrder') return DATE_FIELDS.includes(field);
    // Where the file has a column of currencies, that one is in question, else the amounts are.
    return mapping.includes('currency') ? field === 'currency' : AMOUNT_FIELDS.includes(field);
  });
  return asked && { state: 'question', question: asked.type };
}
