import { DEFAULT_QUERY, type RetentionQuery } from '../../domain/retentionQuery.ts';

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

/** Options that are not as usual and have an effect: the brackets have none while not in use. */
export function changedOptions(query: RetentionQuery): Option[] {
  return OPTIONS.filter((name) => {
    if (name === 'brackets' && query.returns !== 'brackets') return false;
    return String(query[name]) !== String(DEFAULT_QUERY[name]);
  });
}

/** All options as usual. */
export function usualOptions(): Pick<RetentionQuery, Option> {
  const { returns, brackets, entry, windows, minOrders, columns, minSize, historyDays } =
    DEFAULT_QUERY;
  return { returns, brackets, entry, windows, minOrders, columns, minSize, historyDays };
}
