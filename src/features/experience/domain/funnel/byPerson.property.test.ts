import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byPerson } from './byPerson.ts';

const anyEvents = fc.array(fc.record({ who: fc.nat(3), at: fc.nat(30), kind: fc.nat(3) }), {
  maxLength: 200,
});

describe('byPerson', () => {
  test('sorts by person, instant, kind and place, few events of a person or many', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const sorted = byPerson({
          person: Int32Array.from(events, ({ who }) => who),
          persons: 4,
          at: Float64Array.from(events, ({ at }) => at),
          kind: Uint8Array.from(events, ({ kind }) => kind),
        });
        const wanted = events
          .map((event, place) => ({ ...event, place }))
          .sort((a, b) => a.who - b.who || a.at - b.at || a.kind - b.kind || a.place - b.place);
        expect([...sorted.event]).toEqual(wanted.map(({ place }) => place));
        expect([...sorted.at]).toEqual(wanted.map(({ at }) => at));
        expect([...sorted.kind]).toEqual(wanted.map(({ kind }) => kind));
        expect([...sorted.start]).toEqual(
          [0, 1, 2, 3, 4].map((p) => events.filter(({ who }) => who < p).length),
        );
      }),
    );
  });
});
