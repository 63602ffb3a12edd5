import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  builtTable,
  columnBuilders,
  type BuiltTable,
} from '../../../shared/domain/facts/columnBuilders.ts';
import { surveyAnswers } from '../../../shared/domain/facts/feedbackTables.ts';
import { turnedScales } from './turnedScales.ts';

type Row = { readonly nps?: number; readonly csat?: number; readonly ces?: number };

function built(rows: readonly Row[]): BuiltTable {
  const builders = columnBuilders(surveyAnswers);
  for (const { nps, csat, ces } of rows) {
    builders.nps.push(nps ?? NaN, 0);
    builders.csat.push(csat ?? NaN, 0);
    builders.csatScale.push(csat === undefined ? 0 : 5);
    builders.ces.push(ces ?? NaN, 0);
    builders.cesScale.push(ces === undefined ? 0 : 7);
  }
  return builtTable(surveyAnswers, builders, rows.length);
}

/** Who recommends is satisfied and found it easy. */
const happy = Array.from({ length: 30 }, (_, i) => ({
  nps: i % 11,
  csat: 1 + Math.floor((i % 11) / 2.5),
  ces: 1 + Math.floor((i % 11) / 1.6),
}));

test('scores that go together are not turned round', () => {
  expect(turnedScales(built(happy))).toEqual([]);
});

test('a score that goes against both others is named with each', () => {
  const turned = turnedScales(built(happy.map((row) => ({ ...row, csat: 6 - row.csat }))));
  expect(turned.map(({ scores, responses }) => [scores, responses])).toEqual([
    [['nps', 'csat'], 30],
    [['csat', 'ces'], 30],
  ]);
  for (const { correlation } of turned) expect(correlation).toBeLessThan(-0.9);
});

test('nineteen responses with both say nothing, twenty do', () => {
  const rows = happy.map(({ nps, csat }, i) => ({ nps, ...(i < 19 ? { csat: 6 - csat } : {}) }));
  expect(turnedScales(built(rows))).toEqual([]);
  const one = { nps: 8, csat: 2 };
  expect(turnedScales(built([...rows, one]))).toMatchObject([{ responses: 20 }]);
});

test('a weak contradiction and answers that are all the same say nothing', () => {
  // By hand: of 40 pairs with both values equally often, 12 agree and 28 do not: (12 − 28) / 40 = −0.4.
  const pairs = (agree: number) =>
    Array.from({ length: 40 }, (_, i) => {
      const high = i % 2 === 0;
      return { nps: high ? 9 : 3, csat: i < agree === high ? 5 : 1 };
    });
  expect(turnedScales(built(pairs(12)))[0]?.correlation).toBeCloseTo(-0.4, 10);
  // (15 − 25) / 40 = −0.25.
  expect(
    turnedScales(built(pairs(14).map((row, i) => (i === 39 ? { nps: 3, csat: 1 } : row)))),
  ).toHaveLength(0);
  expect(turnedScales(built(happy.map(({ nps }) => ({ nps, csat: 5 }))))).toEqual([]);
});

test('turning a score round turns the sign of its correlation, whatever the answers', () => {
  const row = fc.record({
    nps: fc.integer({ min: 0, max: 10 }),
    csat: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 20, maxLength: 60 }), (rows) => {
      const asRead = turnedScales(built(rows));
      const turned = turnedScales(built(rows.map(({ nps, csat }) => ({ nps, csat: 6 - csat }))));
      // Never both; and what is named is as strong as it is said to be.
      expect(asRead.length * turned.length).toBe(0);
      for (const { correlation } of [...asRead, ...turned]) {
        expect(correlation).toBeLessThanOrEqual(-0.3);
        expect(correlation).toBeGreaterThanOrEqual(-1 - 1e-9);
      }
    }),
  );
});

test('other tables are not looked at', () => {
  expect(turnedScales({ ...built(happy), table: { ...surveyAnswers, name: 'reviews' } })).toEqual(
    [],
  );
});
