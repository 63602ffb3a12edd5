import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { EVENT_TYPES, PAYMENT_RESULT } from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { eventPeople } from '../funnel/eventPeople.ts';
import type { EventRead } from '../funnel/gatherEvents.ts';
import type { ChangeSide } from './changeSides.ts';
import type { MethodChange, ShareChange } from './changeTypes.ts';
import { shareChange } from './shareChange.ts';

const PAYMENT = EVENT_TYPES.indexOf('payment');
/** Stands for all methods together: no code. */
const ANY = -2;

type Try = {
  readonly at: number;
  readonly person: number;
  readonly visit: number;
  readonly method: number;
  readonly succeeded: boolean;
};

type Sides = { readonly before: ChangeSide; readonly after: ChangeSide };

/**
 * People whose first try to pay succeeded, on each side, with whatever method and by method. A first try
 * is the first one of its visit (with that method); each person counts once on a side, with the first
 * of them in its days. What does not say how it ended takes no part, nor does what has no time.
 */
export function methodChanges(
  read: EventRead,
  sides: Sides,
  now: number,
  methodName: (code: number) => string,
): { readonly payments: ShareChange; readonly methods: MethodChange[] } {
  const tries = triesOf(read, now);
  const codes = new Map<number, Record<keyof Sides, { count: number; size: number }>>();
  const none = () => ({ count: 0, size: 0 });
  codes.set(ANY, { before: none(), after: none() });
  const begun = new Set<string>();
  const counted = new Set<string>();
  const count = (code: number, { at, person, visit, succeeded }: Try) => {
    const checkout = `${code} ${visit}`;
    // A try outside of any visit is a checkout of its own.
    const isFirst = visit < 0 || !begun.has(checkout);
    begun.add(checkout);
    if (!isFirst) return;
    for (const name of ['before', 'after'] as const) {
      const { from, to } = sides[name];
      if (at < from || at > to) continue;
      const once = `${code} ${name} ${person}`;
      if (counted.has(once)) return;
      counted.add(once);
      let counts = codes.get(code);
      if (!counts) codes.set(code, (counts = { before: none(), after: none() }));
      counts[name].size++;
      if (succeeded) counts[name].count++;
    }
  };
  for (const each of tries) {
    count(ANY, each);
    count(each.method, each);
  }
  const changes = [...codes].map(([code, { before, after }]) => ({
    code,
    ...shareChange(before, after),
  }));
  const size = ({ before, after }: ShareChange) => before.size + after.size;
  return {
    payments: changes.find(({ code }) => code === ANY) ?? shareChange(none(), none()),
    methods: changes
      .filter(({ code }) => code !== ANY)
      .map(({ code, ...change }) => ({ name: methodName(code), ...change }))
      .sort((a, b) => size(b) - size(a) || (a.name < b.name ? -1 : 1)),
  };
}

/** Tries of which it is known how they ended, in the order of time, then of the files. */
function triesOf(read: EventRead, now: number): Try[] {
  const { person } = eventPeople(read);
  const tries: Try[] = [];
  let base = 0;
  for (const { columns, hidden, rows } of read.chunks) {
    for (let row = 0; row < rows; row++) {
      if (columns.type.values[row] !== PAYMENT || isHidden(hidden, row)) continue;
      const at = columns.at.values[row] ?? NaN;
      const result = columns.result.values[row] ?? PAYMENT_RESULT.none;
      if (!(at <= now) || result === PAYMENT_RESULT.none) continue;
      tries.push({
        at,
        person: person[base + row] ?? -1,
        visit: columns.visit.values[row] ?? MISSING_CODE,
        method: columns.method.values[row] ?? MISSING_CODE,
        succeeded: result === PAYMENT_RESULT.succeeded,
      });
    }
    base += rows;
  }
  return tries.sort((a, b) => a.at - b.at);
}
