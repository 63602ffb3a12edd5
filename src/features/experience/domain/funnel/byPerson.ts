/** Up to this many events of a person, insertion beats the engine's sort. */
const FEW = 24;

/** What people did, one entry each; in any order. */
export type PeoplesEvents = {
  /** 0 to persons − 1. */
  readonly person: Int32Array;
  readonly persons: number;
  /** Epoch ms, never NaN; all the same where times are not known. */
  readonly at: Float64Array;
  /** What each is; of one instant the lower ones come first. */
  readonly kind: Uint8Array;
};

/**
 * Events laid out person after person, in the order of their time: those of person p are at `start[p]`
 * to `start[p + 1] − 1` of each list. So a walk over them reads memory from front to back.
 */
export type EventsByPerson = {
  /** One more than there are persons. */
  readonly start: Uint32Array;
  readonly at: Float64Array;
  readonly kind: Uint8Array;
  /** Where each was before. */
  readonly event: Uint32Array;
};

/**
 * Sorts events by (person, instant, kind, place): a counting sort by person, which keeps the order of the
 * files, and where that is not the order of time, which is rare, a sort of the person's own events.
 */
export function byPerson({ person, persons, at, kind }: PeoplesEvents): EventsByPerson {
  const start = new Uint32Array(persons + 1);
  for (const code of person) start[code + 1] = (start[code + 1] ?? 0) + 1;
  for (let p = 0; p < persons; p++) start[p + 1] = (start[p + 1] ?? 0) + (start[p] ?? 0);
  const next = start.slice();
  const sorted = {
    start,
    at: new Float64Array(person.length),
    kind: new Uint8Array(person.length),
    event: new Uint32Array(person.length),
  };
  for (let event = 0; event < person.length; event++) {
    const code = person[event] ?? 0;
    const to = next[code] ?? 0;
    next[code] = to + 1;
    sorted.at[to] = at[event] ?? 0;
    sorted.kind[to] = kind[event] ?? 0;
    sorted.event[to] = event;
  }
  for (let p = 0; p < persons; p++) sortOwn(sorted, start[p] ?? 0, start[p + 1] ?? 0);
  return sorted;
}

/** Sorts the events of one person where they are not in order. */
function sortOwn(events: EventsByPerson, from: number, to: number): void {
  for (let place = from + 1; place < to; place++) {
    if (!isBefore(events, place, place - 1)) continue;
    if (to - from > FEW) sortMany(events, from, to);
    else sortFew(events, from, to, place);
    return;
  }
}

/** Whether the event at place a comes before that at place b, as far as time and kind tell. */
function isBefore({ at, kind }: EventsByPerson, a: number, b: number): boolean {
  const difference = (at[a] ?? 0) - (at[b] ?? 0);
  return difference === 0 ? (kind[a] ?? 0) < (kind[b] ?? 0) : difference < 0;
}

/** Insertion; places before `unsorted` are in order. */
function sortFew(events: EventsByPerson, from: number, to: number, unsorted: number): void {
  for (let place = unsorted; place < to; place++) {
    for (let hole = place; hole > from && isBefore(events, hole, hole - 1); hole--) {
      swap(events.at, hole);
      swap(events.kind, hole);
      swap(events.event, hole);
    }
  }
}

function swap(list: Float64Array | Uint8Array | Uint32Array, place: number): void {
  const before = list[place - 1] ?? 0;
  list[place - 1] = list[place] ?? 0;
  list[place] = before;
}

function sortMany(events: EventsByPerson, from: number, to: number): void {
  const order = Uint32Array.from({ length: to - from }, (_, own) => from + own);
  // Places within the person are in the order of the files: the last word.
  order.sort((a, b) => (isBefore(events, a, b) ? -1 : isBefore(events, b, a) ? 1 : a - b));
  const [at, kind, event] = [events.at, events.kind, events.event].map((list) =>
    list.slice(from, to),
  );
  order.forEach((place, own) => {
    events.at[from + own] = at?.[place - from] ?? 0;
    events.kind[from + own] = kind?.[place - from] ?? 0;
    events.event[from + own] = event?.[place - from] ?? 0;
  });
}
