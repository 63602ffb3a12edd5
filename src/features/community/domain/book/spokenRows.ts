import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';
import { textAt } from '../../../../shared/domain/facts/textAt.ts';
import type { GroupReads } from './groupReads.ts';

const UNKNOWN = MESSAGE_ROLES.indexOf('unknown');

/** Messages by row, those of all segments behind each other; hidden ones belong to no conversation. */
export function spokenRows({ messages, authors, members }: GroupReads) {
  const conversation = new Int32Array(messages.rows).fill(MISSING_CODE);
  const author = new Int32Array(messages.rows).fill(MISSING_CODE);
  const at = new Float64Array(messages.rows);
  const role = new Uint8Array(messages.rows);
  const names = new Map<number, number>();
  const roles = new Map<number, number>();
  for (const { columns, hidden, rows } of authors.chunks) {
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row)) continue;
      const code = columns.author.values[row] ?? MISSING_CODE;
      const name = columns.name.values[row] ?? MISSING_CODE;
      if (name !== MISSING_CODE) names.set(code, name);
      const role = columns.role.values[row] ?? UNKNOWN;
      if (role !== UNKNOWN) roles.set(code, role);
    }
  }
  for (const { columns, hidden, rows } of members.chunks) {
    for (let row = 0; row < rows; row++) {
      const name = columns.name.values[row] ?? MISSING_CODE;
      if (isHidden(hidden, row) || name === MISSING_CODE) continue;
      names.set(columns.author.values[row] ?? MISSING_CODE, name);
    }
  }
  let base = 0;
  for (const { columns, hidden, rows } of messages.chunks) {
    at.set(columns.at.values, base);
    author.set(columns.author.values, base);
    for (let row = 0; row < rows; row++) {
      if (!isHidden(hidden, row)) {
        conversation[base + row] = columns.conversation.values[row] ?? MISSING_CODE;
      }
      const own = columns.role.values[row] ?? UNKNOWN;
      role[base + row] =
        own === UNKNOWN ? (roles.get(columns.author.values[row] ?? MISSING_CODE) ?? UNKNOWN) : own;
    }
    base += rows;
  }
  return { conversation, author, at, role, names };
}

/** Rows of messages of groups, oldest first, those without times before all others. */
export function rowsInOrder(
  { conversation, at }: { conversation: Int32Array; at: Float64Array },
  placeOf: ReadonlyMap<number, number>,
): Uint32Array {
  const rows: number[] = [];
  conversation.forEach((code, row) => {
    if (placeOf.has(code)) rows.push(row);
  });
  const timeOf = (row: number) => {
    const time = at[row] ?? NaN;
    return Number.isNaN(time) ? -Infinity : time;
  };
  // Of equal times, and of those without, the order of the file.
  return Uint32Array.from(rows).sort((a, b) => {
    const [first, second] = [timeOf(a), timeOf(b)];
    return first === second ? a - b : first - second;
  });
}

/** Texts of messages by their row. */
export function textsOf(
  { messages: { chunks } }: GroupReads,
  column: 'body' | 'message',
): (row: number) => string {
  const texts = chunks.map(({ columns }) => columns[column]);
  const bases: number[] = [];
  chunks.reduce((base, { rows }) => (bases.push(base), base + rows), 0);
  // Mostly of the same segment as the one before.
  let chunk = 0;
  return (row) => {
    while (chunk > 0 && row < (bases[chunk] ?? 0)) chunk--;
    while (row >= (bases[chunk + 1] ?? Infinity)) chunk++;
    const text = texts[chunk];
    return text ? textAt(text, row - (bases[chunk] ?? 0)) : '';
  };
}
