import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Prize } from '../../../../shared/domain/community/drawRecords.ts';
import { piecesOf } from './piecesOf.ts';
import { prizeAwards } from './prizeAwards.ts';

const drawn = (...ids: readonly string[]) =>
  ids.map((text) => {
    const [id = '', group = ''] = text.split('/');
    return { id, group };
  });
const IDS = 'a b c d e f g h i j k l'.split(' ');
const prize = (id: string, pieces = 1): Prize => ({ id, name: id, pieces });
const holders = (awards: ReturnType<typeof prizeAwards>) => awards.awards.map(({ entry }) => entry);

describe('prizes', () => {
  it('go from the highest down the order drawn', () => {
    const { awards } = prizeAwards(drawn('c', 'a', 'b', 'd'), [prize('gold'), prize('tea', 2)], 0);
    expect(awards).toEqual([
      { prize: 'gold', piece: 1, entry: 'c', place: 1, forfeited: [] },
      { prize: 'tea', piece: 1, entry: 'a', place: 2, forfeited: [] },
      { prize: 'tea', piece: 2, entry: 'b', place: 3, forfeited: [] },
    ]);
  });

  it('that are forfeited go to the next, and nobody else’s changes', () => {
    const list = drawn('a', 'b', 'c', 'd', 'e');
    const prizes = [prize('gold'), prize('tea', 2)];
    const once = prizeAwards(list, prizes, 0, ['a']);
    expect(holders(once)).toEqual(['d', 'b', 'c']);
    expect(once.awards[0]).toMatchObject({ forfeited: ['a'], place: 4 });
    const twice = prizeAwards(list, prizes, 0, ['a', 'd', 'b']);
    expect(holders(twice)).toEqual(['e', null, 'c']);
    expect(twice.awards[0]?.forfeited).toEqual(['a', 'd']);
    expect(holders(prizeAwards(list, prizes, 0, ['a', 'a', 'x', 'e']))).toEqual(['d', 'b', 'c']);
  });

  it('stay with nobody where there are more of them than entries', () => {
    const { awards } = prizeAwards(drawn('a'), [prize('tea', 3)], 0);
    expect(awards.map(({ entry, place }) => [entry, place])).toEqual([
      ['a', 1],
      [null, null],
      [null, null],
    ]);
    expect(holders(prizeAwards([], [prize('tea')], 0))).toEqual([null]);
    expect(prizeAwards(drawn('a'), [], 0).awards).toEqual([]);
  });

  it('pass over a household that has as many as it may, until one of them gives its up', () => {
    const list = drawn('a/h1', 'b/h1', 'c', 'd/h1', 'e');
    const result = prizeAwards(list, [prize('tea', 2)], 1);
    expect(holders(result)).toEqual(['a', 'c']);
    expect(result.passedOver).toEqual(['b']);
    expect(holders(prizeAwards(list, [prize('tea', 2)], 1, ['c']))).toEqual(['a', 'e']);
    expect(holders(prizeAwards(list, [prize('tea', 2)], 1, ['a']))).toEqual(['b', 'c']);
    expect(holders(prizeAwards(list, [prize('tea', 2)], 0))).toEqual(['a', 'b']);
    expect(holders(prizeAwards(list, [prize('tea', 3)], 2))).toEqual(['a', 'b', 'c']);
  });

  it('never go to one twice, to one who gave theirs up, or past a household’s cap', () => {
    const people = fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 12 });
    const inputs = [
      people,
      fc.array(fc.constantFrom('', 'h1', 'h2'), { minLength: 12, maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
      fc.nat(2),
      fc.array(fc.constantFrom(...IDS), { maxLength: 6 }),
    ] as const;
    fc.assert(
      fc.property(...inputs, (ids, groups, pieces, cap, forfeits) => {
        const list = ids.map((id, i) => ({ id, group: groups[i] ?? '' }));
        const prizes = pieces.map((n, i) => prize(`p${i}`, n));
        const result = prizeAwards(list, prizes, cap, forfeits);
        const has = holders(result).filter((id) => id !== null);
        expect(result.awards).toHaveLength(piecesOf(prizes));
        expect(new Set(has).size).toBe(has.length);
        const gone = result.awards.flatMap(({ forfeited }) => forfeited);
        expect(has.filter((id) => gone.includes(id))).toEqual([]);
        const sizes = new Map<string, number>();
        for (const id of has) {
          const group = list.find((each) => each.id === id)?.group ?? '';
          if (group !== '') sizes.set(group, (sizes.get(group) ?? 0) + 1);
        }
        if (cap > 0) for (const size of sizes.values()) expect(size).toBeLessThanOrEqual(cap);
        if (holders(result).includes(null)) {
          // Whoever has none had one, or may have none.
          for (const { id, group } of list) {
            if (has.includes(id) || gone.includes(id)) continue;
            expect(cap > 0 && (sizes.get(group) ?? 0) >= cap).toBe(true);
          }
        }
      }),
    );
  });
});
