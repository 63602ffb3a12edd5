import { firstDayOfPeriod } from '../../../shared/domain/time/periods.ts';
import { cohortMembers, eventsInCell, type CohortMember } from './cohortMembers.ts';
import { cohortPlan } from './cohortPlan.ts';
import { customerRow } from './customerRows.ts';
import type { NumberTarget } from './numberTarget.ts';
import { cohortOf, sumOfOrders, type RetentionView } from './retentionView.ts';
import type { CustomerRow } from './retentionTypes.ts';
import { RowWindow, type RowsBehind, type RowSpan } from './rowWindow.ts';

type CohortNumber = Extract<NumberTarget, { of: 'cell' | 'mean' }>;

/** The customers or orders behind a cell or a mean of the cohort table. */
export function cohortRows(view: RetentionView, target: CohortNumber, span: RowSpan): RowsBehind {
  const { input, rules } = cohortOf(view);
  const plan = cohortPlan(input, rules);
  const { column, part } = target;
  const cohort = target.of === 'cell' ? target.cohort : null;
  const members = cohortMembers(plan, input, rules, { cohort, column, whole: part === 'all' });
  const eventsOf = (member: CohortMember) => eventsInCell(plan, input, rules, member, column);
  if (part === 'orders') {
    const orders = new RowWindow<number>(span);
    for (const member of members) for (const order of eventsOf(member)) orders.add(() => order);
    return { kind: 'orders', n: orders.n, orders: orders.rows };
  }
  const rows = new RowWindow<CustomerRow>(span);
  for (const member of members) {
    rows.add(() => {
      const events = eventsOf(member);
      return {
        ...customerRow(view, member.subject),
        inCell: {
          cohort: firstDayOfPeriod(plan.firstPeriod + member.row, rules.period),
          orders: events.length,
          revenue: sumOfOrders(view, events),
        },
      };
    });
  }
  return { kind: 'customers', n: rows.n, rows: rows.rows };
}
