import { describe, expect, it } from 'vitest';
import { aPointRule, pointSettings } from '../../../../../testing/aPointRule.ts';
import { loyaltyHistoryOf } from '../../../../../testing/loyaltyHistoryOf.ts';
import { orderLine } from '../../../../../testing/orderRows.ts';
import { civilDay } from '../../../../../shared/domain/time/civilDay.ts';
import { earnOver } from '../../rules/earnOver.ts';
import type { RuleVersion } from '../../rules/earnings.ts';
import type { TierSettings } from '../../tiers/tierSettings.ts';
import { levelsInOrder } from './levelsInOrder.ts';
import { monthsOfProgramme } from './monthsOfProgramme.ts';
import { sampleLevels } from './sampleLevels.ts';
import { tierMovement } from './tierMovement.ts';

const NAME = { en: 'x', 'zh-CN': 'x' };
const tiers = (...levels: readonly (readonly [id: string, threshold: number])[]): TierSettings => ({
  window: { kind: 'rolling', months: 2 },
  measure: 'spend',
  downgrade: 'byBalance',
  graceDays: 0,
  levels: levels.map(([id, threshold]) => ({ id, name: NAME, threshold })),
});
const version = (from: string, of: TierSettings): RuleVersion => ({
  from: Date.parse(from),
  settings: pointSettings([aPointRule({ id: 'a' })], { tiers: of }),
});

const LEVELS = tiers(['silver', 1000], ['gold', 2000]);
const VERSIONS = [version('2026-01-01T00:00Z', LEVELS)];
const day = (iso: string) => Math.floor(Date.parse(iso) / 86_400_000);

/** Ada rises to silver and gold, and falls when two months are over; Bo buys little; Cy comes late. */
const ORDERS = [
  orderLine('ada', '2026-01-05T10:00Z', { amount: 1000 }),
  orderLine('bo', '2026-01-31T23:00Z', { amount: 100 }),
  orderLine('ada', '2026-02-03T10:00Z', { amount: 1000 }),
  orderLine('cy', '2026-04-10T10:00Z', { amount: 5000 }),
];

async function movement(from: number | null = null, to: number | null = null) {
  const history = await loyaltyHistoryOf({ orderLines: ORDERS }, { zone: 'UTC' });
  const { months, days } = monthsOfProgramme(day('2026-01-05'), day('2026-04-20'));
  const samples = sampleLevels(history, VERSIONS, days, 1);
  return tierMovement(levelsInOrder(VERSIONS), samples, months, { from, to });
}

describe('tier movement', () => {
  it('is counted at the end of each month, newcomers from no level on', async () => {
    const { months } = await movement();
    expect(months.map(({ members, ...moved }) => [members, ...Object.values(moved)])).toEqual([
      // without, silver, gold; month, joined, up, down, stayed
      [[1, 1, 0], civilDay(2026, 1, 1), 2, 1, 0, 1],
      [[1, 0, 1], civilDay(2026, 2, 1), 0, 1, 0, 1],
      [[1, 1, 0], civilDay(2026, 3, 1), 0, 0, 1, 1],
      [[2, 0, 1], civilDay(2026, 4, 1), 1, 1, 1, 1],
    ]);
  });

  it('sets the beginning of a period beside its end', async () => {
    const { matrix, from, to } = await movement(civilDay(2026, 3, 1), civilDay(2026, 4, 1));
    expect([from, to]).toEqual([civilDay(2026, 3, 1), civilDay(2026, 4, 1)]);
    expect(matrix).toEqual([
      [0, 0, 1],
      [1, 0, 0],
      [0, 0, 0],
      [1, 0, 0],
    ]);
  });

  it('takes the nearest months where a period is outside of the programme', async () => {
    const { from, to } = await movement(civilDay(2020, 1, 1), civilDay(2030, 1, 1));
    expect([from, to]).toEqual([civilDay(2026, 1, 1), civilDay(2026, 4, 1)]);
    const turned = await movement(civilDay(2026, 4, 1), civilDay(2026, 2, 1));
    expect([turned.from, turned.to]).toEqual([civilDay(2026, 2, 1), civilDay(2026, 2, 1)]);
  });
});

it('stopping to look changes nothing of what members reach', async () => {
  const history = await loyaltyHistoryOf({ orderLines: ORDERS }, { zone: 'UTC' });
  const { days } = monthsOfProgramme(day('2026-01-05'), day('2026-04-10'));
  const last = sampleLevels(history, VERSIONS, days, 1).at(-1);
  const { levels } = earnOver(history, VERSIONS, { weekStart: 1, parts: false });
  expect([...(last?.levels ?? [])]).toEqual([...levels]);
});

it('levels that only an older version has stand where they stood', () => {
  const versions = [
    version('2026-01-01T00:00Z', tiers(['bronze', 0], ['silver', 1], ['jade', 2], ['gold', 3])),
    version('2026-02-01T00:00Z', tiers(['silver', 1], ['gold', 2], ['black', 3])),
  ];
  expect(levelsInOrder(versions).map(({ id }) => id)).toEqual([
    'bronze',
    'silver',
    'jade',
    'gold',
    'black',
  ]);
});
