import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import type { FactRead } from '../../../../shared/domain/facts/factSource.ts';
import type { events } from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { personColumn } from './personColumn.ts';

type WhoColumn = 'customer' | 'visitor' | 'visit';
type PeopleRead = FactRead<typeof events, WhoColumn>;

/** Whose all events are, whatever their type: a sign-in tells as much as a purchase. */
type EventPeople = {
  /** 0 to persons − 1 by row, chunk after chunk; −1 for rows that are hidden. */
  readonly person: Int32Array;
  readonly persons: number;
  /** Code of the customer that each person is, `MISSING_CODE` where nobody knows. */
  readonly customer: Int32Array;
};

/** Tells people apart over all events that are seen. */
export function eventPeople({ chunks, rows }: PeopleRead): EventPeople {
  const seen = new Uint8Array(rows).fill(1);
  const flat = (codesOf: (columns: PeopleRead['chunks'][number]['columns']) => Int32Array) => {
    const codes = new Int32Array(rows);
    let base = 0;
    for (const chunk of chunks) {
      codes.set(codesOf(chunk.columns), base);
      base += chunk.rows;
    }
    return codes;
  };
  let base = 0;
  for (const { hidden, rows: here } of chunks) {
    if (hidden) {
      for (let row = 0; row < here; row++) if (isHidden(hidden, row)) seen[base + row] = 0;
    }
    base += here;
  }
  const found = personColumn(
    {
      customer: flat((columns) => columns.customer.values),
      visitor: flat((columns) => columns.visitor.values),
      visit: flat((columns) => columns.visit.values),
    },
    seen,
  );
  const customer = new Int32Array(found.persons).fill(MISSING_CODE);
  for (let row = 0; row < rows; row++) {
    const person = found.person[row] ?? -1;
    if (person >= 0) customer[person] = found.customer[row] ?? MISSING_CODE;
  }
  return { person: found.person, persons: found.persons, customer };
}
