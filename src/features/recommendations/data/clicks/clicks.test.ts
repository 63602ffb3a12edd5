import { describe, expect, test } from 'vitest';
import { ANSWER } from '../../../../shared/domain/facts/factTables.ts';
import { MS_PER_DAY } from '../../../../shared/domain/time/zoneTable.ts';
import { factSourceOf } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { clicksOfShop } from './clicksOfShop.ts';
import { measureVersion } from './measureVersion.ts';

const BEGIN = Date.parse('2026-06-01T16:00:00Z');
const at = (day: number, hours = 0) => BEGIN + day * MS_PER_DAY + hours * 3_600_000;

/** Forty people a day see one product each from day 0 on; a tenth click, from `better` on a half. */
function shop(days: number, better: number) {
  return jobContextOf(
    factSourceOf({
      exposures: Array.from({ length: days * 40 }, (_, n) => {
        const day = Math.floor(n / 40);
        const often = day < better ? 10 : 2;
        return {
          exposure: `l${n}`,
          customer: `c${n % 40}`,
          at: at(day, 1),
          clicked: (n + day) % often === 0 ? ANSWER.yes : ANSWER.no,
        };
      }),
    }),
  );
}

const zone = 'Asia/Shanghai';
const version = (liveFrom: number) => ({ liveFrom, previous: null, next: null });

describe('a version before and after', () => {
  test('is read over up to four weeks on either side', async () => {
    const read = await measureVersion(shop(90, 40), { zone, span: version(at(40)) });
    if (read.reading.state !== 'measured') throw new Error(read.reading.state);
    const { before, after } = read.reading.windows;
    expect([before.to - before.from, after.to - after.from]).toEqual([27, 27]);
    expect(after.from - before.to).toBe(1);
    expect(read.reading.before.size).toBe(28 * 40);
    expect(read.reading.difference.value).toBeCloseTo(0.4, 1);
    expect(read.reading.distinct).toBe(true);
  });

  test('is told too early, or without history, under two weeks', async () => {
    const early = await measureVersion(shop(50, 40), { zone, span: version(at(40)) });
    expect(early.reading).toEqual({ state: 'tooEarly', days: 9, needed: 14 });
    const young = await measureVersion(shop(50, 40), { zone, span: version(at(5)) });
    expect(young.reading).toMatchObject({ state: 'noHistory', needed: 14 });
  });

  test('says that there is nothing to read where no log is imported', async () => {
    const none = await measureVersion(shop(0, 0), { zone, span: version(at(40, 3)) });
    expect(none.reading).toEqual({ state: 'noData' });
    expect(await clicksOfShop(shop(0, 0), { zone })).toBeNull();
  });
});

test('clicks of late are counted in days of the shop', async () => {
  const recent = await clicksOfShop(shop(70, 0), { zone });
  expect(recent?.share.size).toBe(30 * 40);
  // The log begins on 2 June in Shanghai, so that its 69th day, the last complete one, is 9 August.
  expect(recent?.days.to).toBe(Date.UTC(2026, 7, 9) / MS_PER_DAY);
});
