import type { ImportKind, TargetField } from '../importFields.ts';
import type { ImportPlan } from '../importTypes.ts';
import { customerKey, emailKey, personKey, phoneKey } from '../values/contactKeys.ts';
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

/** The column that names the member of a points programme: the number, else e-mail or phone. */
export function memberColumn(plan: ImportPlan): KeyColumn | undefined {
  const targets = new ColumnTargets(plan);
  const ways = [
    ['member', personKey],
    ['email', emailKey],
    ['phone', phoneKey],
  ] as const;
  const [found] = ways.flatMap(([field, rewrite]): KeyColumn[] => {
    const column = targets.of(field);
    return column < 0 ? [] : [{ column, rewrite }];
  });
  return found;
}

/** The fields that name the document of a row, the surest first, where it has no other key. */
const DOCUMENT_FIELDS = {
  orders: ['order'],
  products: ['product'],
  events: ['visit', 'visitor', 'customer'],
  shipments: ['shipment', 'order'],
  returns: ['returnCase', 'order'],
  reviews: ['review'],
  exposures: ['exposure', 'visitor', 'customer'],
  outsideScores: ['customer'],
  pointsHistory: ['movement'],
  messages: ['conversation'],
  conversations: ['conversation'],
  authors: ['author'],
  surveyAnswers: ['response'],
  groups: ['group'],
  groupMembers: ['group'],
  groupReports: ['report'],
  groupStatistics: ['at'],
} as const satisfies Readonly<
  Record<Exclude<ImportKind, 'customers' | 'openingPoints'>, readonly TargetField[]>
>;

/** Kinds of files in which a row goes by the first of several columns that is not empty. */
const BY_FIRST: ReadonlySet<ImportKind> = new Set(['events', 'exposures']);

/**
 * The columns that name the document a row belongs to. Of events and exposures there may be
 * several: a row goes by the first that is not empty, and its document is that or a part of it (a
 * visitor's day). A file of reviews, answers, reports or movements of points may have none: each row then is a
 * document of its own.
 */
export function documentColumns(plan: ImportPlan): KeyColumn[] {
  if (plan.kind === 'customers' || plan.kind === 'openingPoints') {
    const key = plan.kind === 'customers' ? customerColumn(plan) : memberColumn(plan);
    return key ? [key] : [];
  }
  const targets = new ColumnTargets(plan);
  const columns = DOCUMENT_FIELDS[plan.kind].flatMap((field): KeyColumn[] => {
    const column = targets.of(field);
    const rewrite = field === 'customer' ? customerKey : undefined;
    return column < 0 ? [] : [{ column, rewrite }];
  });
  return BY_FIRST.has(plan.kind) ? columns : columns.slice(0, 1);
}
