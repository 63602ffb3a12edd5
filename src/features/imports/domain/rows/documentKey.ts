import type { ImportPlan } from '../importTypes.ts';
import { customerKey, emailKey, phoneKey } from '../values/contactKeys.ts';
import type { CellRewrite } from './codeCells.ts';
import { ColumnTargets } from './columnTargets.ts';

/** Where a value that names something stands, and what form it is brought to. */
export type KeyColumn = { readonly column: number; readonly rewrite: CellRewrite | undefined };

/** The column that names the customer: the number where there is one, else e-mail or phone. */
export function customerColumn(plan: ImportPlan): KeyColumn | undefined {
  const targets = new ColumnTargets(plan);
  const [email, phone] =
    plan.kind === 'orders'
      ? (['customerEmail', 'customerPhone'] as const)
      : (['email', 'phone'] as const);
  switch (targets.firstOf('customer', email, phone)) {
    case 'customer':
      return { column: targets.of('customer'), rewrite: customerKey };
    case email:
      return { column: targets.of(email), rewrite: emailKey };
    case phone:
      return { column: targets.of(phone), rewrite: phoneKey };
    default:
      return undefined;
  }
}

/** The column that names the document a row belongs to: order, customer or product. */
export function documentColumn(plan: ImportPlan): KeyColumn | undefined {
  const targets = new ColumnTargets(plan);
  if (plan.kind === 'customers') return customerColumn(plan);
  const field = plan.kind === 'orders' ? 'order' : 'product';
  const column = targets.of(field);
  return column < 0 ? undefined : { column, rewrite: undefined };
}
