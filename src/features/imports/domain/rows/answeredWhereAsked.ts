import type { BuiltTable } from '../../../../shared/domain/facts/columnBuilders.ts';
import { ANSWER } from '../../../../shared/domain/facts/factTables.ts';

/** Columns of yes or no. */
const ASKED = ['clicked', 'bought'];

/**
 * Where a column says yes or no anywhere, its empty cells are a no: hardly any file writes what did
 * not happen. A column that says nothing at all asks nothing, and stays unknown.
 */
export function answeredWhereAsked(built: BuiltTable): BuiltTable {
  const columns = new Map(built.columns);
  for (const name of ASKED) {
    const data = columns.get(name);
    if (data?.type !== 'flag') continue;
    const values = data.values.map((value) => (value === ANSWER.unknown ? ANSWER.no : value));
    columns.set(name, { type: 'flag', values });
  }
  return { ...built, columns };
}
