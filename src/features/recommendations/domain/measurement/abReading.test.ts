import { describe, expect, it } from 'vitest';
import { FEEDBACK } from '../../../../shared/domain/facts/factTables.ts';
import { newcombe } from '../../../../shared/domain/statistics/newcombe.ts';
import { measurementViewOf, type ShownRow } from '../../../../testing/measurementViewOf.ts';
import { abReading, type AbAsked, type AbReading } from './abReading.ts';
import type { MeasurementView } from './measurementView.ts';

const ASKED: AbAsked = { a: 'A', b: 'B', measure: 'clickThrough', effect: null, split: 0.5 };

/**
 * People who are shown one product each, over days 0 to 20, of whom the first so many click.
 * @param from their first number; people of two groups do not share any
 */
function group(version: string, people: number, clicks: number, change: ShownRow = {}): ShownRow[] {
  return Array.from({ length: people }, (_, i) => ({
    customer: `${version}${i}`,
    version,
    day: i % 21,
    clicked: i % people < clicks,
    ...change,
  }));
}

async function read(
  rows: readonly ShownRow[],
  asked: Partial<AbAsked> = {},
  scope: Partial<MeasurementView> = {},
): Promise<AbReading> {
  return abReading(await measurementViewOf(rows, scope), { ...ASKED, ...asked });
}

describe('an experiment', () => {
  it('is read with the two-proportion interval where people have one row each', async () => {
    const reading = await read([...group('A', 500, 50), ...group('B', 500, 100)]);
    if (reading.result.state !== 'read') throw new Error(reading.result.state);
    const { value, interval } = reading.result.differences.clickThrough;
    const plain = newcombe({ count: 100, size: 500 }, { count: 50, size: 500 });
    expect(value).toBeCloseTo(0.1, 12);
    // n ÷ (n − 1) is the whole of the design effect.
    expect(interval.lower).toBeCloseTo(plain.interval.lower, 3);
    expect(interval.upper).toBeCloseTo(plain.interval.upper, 3);
    expect(reading.result.verdict).toBe('better');
    expect(reading.a.figures.clickThrough.designEffect).toBeCloseTo(500 / 499, 12);
    expect(reading.warnings).toEqual([]);
    expect(reading.both).toBe(0);
  });

  it('says which is worse, and what is unclear', async () => {
    const worse = await read([...group('A', 500, 100), ...group('B', 500, 50)]);
    const unclear = await read([...group('A', 500, 50), ...group('B', 500, 55)]);
    expect(worse.result).toMatchObject({ verdict: 'worse' });
    expect(unclear.result).toMatchObject({ verdict: 'unclear', provisional: true });
  });

  it('is provisional until the planned sample is there', async () => {
    // 10 % against 20 % takes 199 each: with 100 it may be distinct and still come too early.
    const early = await read([...group('A', 100, 10), ...group('B', 100, 20)]);
    const late = await read([...group('A', 400, 40), ...group('B', 400, 80)]);
    expect(early.plan?.a).toMatchObject({ have: 100, needed: 202, still: 102, stillPeople: 102 });
    expect(early.result).toMatchObject({ provisional: true });
    expect(late.plan?.b).toMatchObject({ have: 400, still: 0 });
    expect(late.result).toMatchObject({ provisional: false });
  });

  it('can be planned for a difference that matters', async () => {
    const rows = [...group('A', 400, 40), ...group('B', 400, 80)];
    const { plan, result } = await read(rows, { effect: 0.01 });
    expect(plan).toMatchObject({ effect: 0.01, chosen: true });
    expect(plan?.a.needed).toBeGreaterThan(14_000);
    expect(result).toMatchObject({ verdict: 'better', provisional: true });
    const near = await read([...group('A', 40, 40), ...group('B', 40, 39)], { effect: 0.1 });
    expect(near.plan?.effect).toBe(-0.1);
  });

  it('has no plan where nothing differs', async () => {
    const same = await read([...group('A', 100, 10), ...group('B', 100, 10)]);
    expect(same.plan).toBeNull();
    expect(same.result).toMatchObject({ verdict: 'unclear', provisional: true });
  });

  it('takes people as the samples: ten rows of each make nothing surer', async () => {
    const rows = [...group('A', 60, 6), ...group('B', 60, 12)];
    const tenfold = Array.from({ length: 10 }, () => rows).flat();
    const [once, often] = [await read(rows), await read(tenfold)];
    if (once.result.state !== 'read' || often.result.state !== 'read') throw new Error('unread');
    expect(often.a.figures.exposures).toBe(600);
    expect(often.result.differences.clickThrough.interval.lower).toBeCloseTo(
      once.result.differences.clickThrough.interval.lower,
      9,
    );
    expect(often.plan?.a.needed).toBeGreaterThan(9 * (once.plan?.a.needed ?? Infinity));
  });

  it('reads purchases, revenue and feedback beside clicks', async () => {
    const bought = (version: string, amount: number): ShownRow[] =>
      group(version, 100, 20).map((row, i) => ({
        ...row,
        bought: i < 10,
        ...(i < 10 ? { amount, currency: 'CNY' } : {}),
        ...(i < 50 ? { feedback: i < 40 ? FEEDBACK.helpful : FEEDBACK.notInterested } : {}),
      }));
    const { a, result } = await read([...bought('A', 1000), ...bought('B', 3000)]);
    expect(a.figures.conversion).toMatchObject({ count: 10, size: 100 });
    expect(a.figures.satisfaction).toMatchObject({ count: 40, size: 50 });
    expect(a.figures.revenue).toMatchObject({ sum: 10_000, size: 100, mean: 100 });
    if (result.state !== 'read') throw new Error(result.state);
    expect(result.differences.revenue.value).toBe(200);
    expect(result.differences.satisfaction.value).toBe(0);
  });
});

describe('an experiment cannot be read', () => {
  it('without anything of one version, or of the measure', async () => {
    expect((await read(group('A', 100, 10))).result.state).toBe('noData');
    expect((await read([])).result.state).toBe('noData');
    const rows = [...group('A', 100, 10), ...group('B', 100, 20)];
    expect((await read(rows, { measure: 'conversion' })).result.state).toBe('noData');
    expect((await read(rows, {}, { from: 100 })).result.state).toBe('noData');
  });

  it('with too few people', async () => {
    const { result } = await read([...group('A', 100, 10), ...group('B', 29, 20)]);
    expect(result).toEqual({ state: 'tooFew', people: 29, needed: 30 });
  });

  it('where the two were not shown at the same time', async () => {
    const later = group('B', 500, 100).map((row) => ({ ...row, day: (row.day ?? 0) + 21 }));
    const { time, result } = await read([...group('A', 500, 50), ...later]);
    expect(time.state).toBe('noOverlap');
    expect(result.state).toBe('notComparable');
  });

  it('where one was turned up while the other was turned down', async () => {
    const ramp = (version: string, up: boolean) =>
      group(version, 600, 60).map((row, i) => {
        const share = Math.floor(Math.sqrt(i / 600) * 21);
        return { ...row, day: up ? share : 20 - share };
      });
    const { time, result } = await read([...ramp('A', false), ...ramp('B', true)]);
    expect(time.state).toBe('drift');
    expect(result.state).toBe('notComparable');
  });

  it('where the log has no times', async () => {
    const timeless = [...group('A', 100, 10), ...group('B', 100, 20)].map(
      ({ day: _, ...row }) => row,
    );
    const { time, result, a } = await read(timeless);
    expect([time.state, result.state]).toEqual(['noTimes', 'notComparable']);
    expect(a.figures.clickThrough.count).toBe(10);
  });
});

describe('a reading warns', () => {
  it('below two weeks', async () => {
    const short = (version: string, days: number) =>
      group(version, 200, 20).map((row, i) => ({ ...row, day: i % days }));
    expect((await read([...short('A', 13), ...short('B', 13)])).warnings).toEqual(['short']);
    expect((await read([...short('A', 14), ...short('B', 14)])).warnings).toEqual([]);
  });

  it('where people are split otherwise than was meant', async () => {
    const rows = [...group('A', 600, 60), ...group('B', 400, 40)];
    expect((await read(rows)).warnings).toEqual(['split']);
    expect((await read(rows, { split: 0.4 })).warnings).toEqual([]);
  });

  it('where people saw both, and takes their correlation into account', async () => {
    const rows = [...group('A', 300, 30), ...group('B', 300, 60)];
    const both = rows.map((row, i) => ({ ...row, customer: `c${i % 300}` }));
    const [apart, together] = [await read(rows), await read(both)];
    expect(together.warnings).toEqual(['both']);
    expect(together.both).toBe(300);
    if (apart.result.state !== 'read' || together.result.state !== 'read')
      throw new Error('unread');
    const width = ({ interval }: { interval: { lower: number; upper: number } }) =>
      interval.upper - interval.lower;
    // The 30 who clicked on A are among the 60 who clicked on B.
    expect(width(together.result.differences.clickThrough)).toBeLessThan(
      0.85 * width(apart.result.differences.clickThrough),
    );
  });
});
