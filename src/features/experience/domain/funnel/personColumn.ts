import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';

/** Who did something, by what the file says; `MISSING_CODE` where it does not. */
export type WhoColumns = {
  readonly customer: Int32Array;
  readonly visitor: Int32Array;
  readonly visit: Int32Array;
};

export type People = {
  /** 0 to persons − 1, for each event; −1 for those that are left out. */
  readonly person: Int32Array;
  readonly persons: number;
  /** Code of the customer that each event is of, `MISSING_CODE` where nobody knows. */
  readonly customer: Int32Array;
};

/** More than one customer. */
const SEVERAL = -2;

/**
 * Whose each event is: the customer's, else the visitor's, else the visit's. What a visitor did before
 * signing in is the customer's where no other one signs in with the same visitor; so it is within a
 * visit that has no visitor.
 *
 * @param seen 0 for events that are left out and tell nothing; without it all take part
 */
export function personColumn({ customer, visitor, visit }: WhoColumns, seen?: Uint8Array): People {
  const ofVisitor = onlyCustomer(visitor, customer, seen);
  const ofVisit = onlyCustomer(visit, customer, seen);
  const events = customer.length;
  const known = new Int32Array(events);
  const person = new Int32Array(events);
  let persons = 0;
  const byCustomer = new Int32Array(size(customer)).fill(MISSING_CODE);
  const byVisitor = new Int32Array(ofVisitor.length).fill(MISSING_CODE);
  const byVisit = new Int32Array(ofVisit.length).fill(MISSING_CODE);
  const placeIn = (places: Int32Array, code: number) => {
    const place = places[code] ?? MISSING_CODE;
    if (place !== MISSING_CODE) return place;
    places[code] = persons;
    return persons++;
  };
  for (let event = 0; event < events; event++) {
    if (seen?.[event] === 0) {
      person[event] = -1;
      known[event] = MISSING_CODE;
      continue;
    }
    const someone = visitor[event] ?? MISSING_CODE;
    const code = visit[event] ?? MISSING_CODE;
    let who = customer[event] ?? MISSING_CODE;
    if (who < 0) who = (someone < 0 ? ofVisit[code] : ofVisitor[someone]) ?? MISSING_CODE;
    known[event] = Math.max(who, MISSING_CODE);
    if (who >= 0) person[event] = placeIn(byCustomer, who);
    else if (someone >= 0) person[event] = placeIn(byVisitor, someone);
    // An event of nobody is one of its own.
    else person[event] = code < 0 ? persons++ : placeIn(byVisit, code);
  }
  return { person, persons, customer: known };
}

/** The one customer that was seen under each code; `SEVERAL`, or `MISSING_CODE` for none. */
function onlyCustomer(codes: Int32Array, customer: Int32Array, seen?: Uint8Array): Int32Array {
  const only = new Int32Array(size(codes)).fill(MISSING_CODE);
  for (let event = 0; event < codes.length; event++) {
    if (seen?.[event] === 0) continue;
    const code = codes[event] ?? MISSING_CODE;
    const who = customer[event] ?? MISSING_CODE;
    if (code < 0 || who < 0) continue;
    const before = only[code];
    only[code] = before === MISSING_CODE || before === who ? who : SEVERAL;
  }
  return only;
}

function size(codes: Int32Array): number {
  let most = -1;
  for (const code of codes) if (code > most) most = code;
  return most + 1;
}
