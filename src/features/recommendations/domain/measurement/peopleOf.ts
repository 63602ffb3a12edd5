import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import type { ExposureRead } from './exposureColumns.ts';

/** A visitor who was seen as more than one customer: nobody in particular. */
const SEVERAL = -2;

/**
 * Who saw each row, as places 0, 1, … in order of first appearance: the customer; else the one
 * customer as whom the visitor was seen in other rows; else the visitor; else whoever saw the list.
 *
 * @returns one place for each row of the chunks, one after another; −1 for hidden rows
 */
export function peopleOf(chunks: ExposureRead['chunks']): {
  readonly person: Int32Array;
  readonly people: number;
} {
  const customerOf = customersOfVisitors(chunks);
  const person = new Int32Array(chunks.reduce((sum, { rows }) => sum + rows, 0)).fill(-1);
  const places = { customer: new Places(), visitor: new Places(), list: new Places() };
  let people = 0;
  const placeOf = (kind: keyof typeof places, code: number) => {
    const known = places[kind].get(code);
    if (known !== undefined) return known;
    places[kind].set(code, people);
    return people++;
  };
  let from = 0;
  for (const { rows, hidden, columns } of chunks) {
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row)) continue;
      const visitor = columns.visitor.values[row] ?? -1;
      const own = columns.customer.values[row] ?? -1;
      const customer = own >= 0 ? own : (customerOf.get(visitor) ?? -1);
      if (customer >= 0) person[from + row] = placeOf('customer', customer);
      else if (visitor >= 0) person[from + row] = placeOf('visitor', visitor);
      else person[from + row] = placeOf('list', columns.exposure.values[row] ?? -1);
    }
    from += rows;
  }
  return { person, people };
}

type Places = Map<number, number>;
const Places = Map<number, number>;

function customersOfVisitors(chunks: ExposureRead['chunks']): ReadonlyMap<number, number> {
  const customerOf = new Map<number, number>();
  for (const { rows, hidden, columns } of chunks) {
    for (let row = 0; row < rows; row++) {
      const visitor = columns.visitor.values[row] ?? -1;
      const customer = columns.customer.values[row] ?? -1;
      if (visitor < 0 || customer < 0 || isHidden(hidden, row)) continue;
      const known = customerOf.get(visitor);
      if (known === undefined) customerOf.set(visitor, customer);
      else if (known !== customer) customerOf.set(visitor, SEVERAL);
    }
  }
  return customerOf;
}
