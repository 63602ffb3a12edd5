import type { BuiltTable } from '../../../shared/domain/facts/columnBuilders.ts';
import { flagWord, type FlagWord } from './flagWords.ts';

/** The flag column that says what a row is, by table. */
const TELLING: Readonly<Record<string, string>> = {
  events: 'type',
  shipments: 'state',
  returns: 'kind',
  exposures: 'placement',
  pointsHistory: 'kind',
  messages: 'role',
  conversations: 'state',
  authors: 'role',
  surveyAnswers: 'state',
  groupMembers: 'role',
};

/** Rows by what they are (type of event, state, kind of return), most first. */
export function countWords({
  table,
  rows,
  columns,
}: BuiltTable): { readonly word: FlagWord; readonly rows: number }[] {
  const column = TELLING[table.name];
  if (column === undefined || rows === 0) return [];
  const data = columns.get(column);
  const counts = new Float64Array(256);
  // A column in which all is 0 is not kept.
  if (data?.type === 'flag')
    for (const value of data.values) counts[value] = (counts[value] ?? 0) + 1;
  else counts[0] = rows;
  return Array.from(counts, (count, value) => ({ value, rows: count }))
    .flatMap(({ value, rows: count }) => {
      const word = count === 0 ? undefined : flagWord(table.name, column, value);
      return word ? [{ word, rows: count }] : [];
    })
    .sort((a, b) => b.rows - a.rows);
}
