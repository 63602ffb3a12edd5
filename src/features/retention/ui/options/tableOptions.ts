import type { RetentionQuery } from '../../domain/retentionQuery.ts';

const OPTIONS = [
  'returns',
  'brackets',
  'entry',
  'windows',
  'minOrders',
  'columns',
  'minSize',
  'historyDays',
] as const satisfies readonly (keyof RetentionQuery)[];

type Option = (typeof OPTIONS)[number];

/** The options, and the period unit, which some of them depend on. */
export type TableOptions = Pick<RetentionQuery, Option | 'period'>;

export function tableOptions(query: RetentionQuery): TableOptions {
  const { period, returns, brackets, entry, windows, minOrders, columns, minSize, historyDays } =
    query;
  return { period, returns, brackets, entry, windows, minOrders, columns, minSize, historyDays };
}

/** Options that are not as usual and have an effect: the brackets have none while not in use. */
export function changedOptions(options: TableOptions, usual: TableOptions): Option[] {
  return OPTIONS.filter((name) => {
    if (name === 'brackets' && options.returns !== 'brackets') return false;
    return String(options[name]) !== String(usual[name]);
  });
}
