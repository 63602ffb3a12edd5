import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DictionarySet } from '../../../../shared/data/facts/dictionarySet.ts';
import { checkFile } from '../../data/checkFile.ts';
import { inspectionOf } from '../../data/inspectionOf.ts';
import { openTable } from '../../data/openTable.ts';

/** Birthdays as they are stored, or the problem; one a line of the file, in the zone given. */
async function birthdays(cells: readonly string[], zone = 'Asia/Shanghai') {
  const rows = cells.map((cell, i) => `C${i},"${cell}"`);
  const table = await openTable(new Blob([`customer,birthday\n${rows.join('\n')}\n`]));
  const shop = { zone, currency: null };
  const named = { fileName: 'a file', fileBytes: 1, shop, remembered: undefined };
  const { plan } = inspectionOf(table, named);
  const none = () => Promise.resolve({ fresh: 0, updated: 0, same: 0 });
  const hooks = { aborted: () => false, progress: () => undefined };
  const checked = await checkFile(
    table.source,
    plan,
    new DictionarySet(new Map()),
    none,
    hooks,
    Infinity,
  );
  const data = checked.built!.table.columns.get('birthday');
  return {
    report: checked.report,
    stored: data?.type === 'instant' ? Array.from(data.values, iso) : [],
    problems: checked.report.problems.map(({ kind, count }) => `${kind}×${count}`),
  };
}

const iso = (instant: number) =>
  Number.isNaN(instant) ? '' : new Date(instant).toISOString().replace('T00:00:00.000Z', '');

describe('birthdays', () => {
  it('are UTC midnight of their date, in every zone', async () => {
    for (const zone of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia', 'UTC']) {
      const { stored } = await birthdays(['1990-05-04', '1990-05-04T00:00:00Z'], zone);
      expect(stored).toEqual(['1990-05-04', '1990-05-04']);
    }
  });

  it('are the shop’s day where the file has a moment', async () => {
    const { stored } = await birthdays(['1990-05-03T16:00:00Z', '1990-05-03 23:30']);
    expect(stored).toEqual(['1990-05-04', '1990-05-03']);
  });

  it('without a year are kept in 1904, which has a 29 February', async () => {
    const cells = [
      '02-29',
      '--02-29',
      '0000-02-29',
      '2月29日',
      '2 月 29 号',
      'Feb 29',
      '29 February',
    ];
    const { stored, problems } = await birthdays(cells);
    expect(stored).toEqual(cells.map(() => '1904-02-29'));
    expect(problems).toEqual([]);
  });

  it('with a year of two digits have no year: it does not tell the century', async () => {
    const { stored } = await birthdays(['31.12.65', '29.02.88']);
    expect(stored).toEqual(['1904-12-31', '1904-02-29']);
  });

  it('begin with the day or the month as the others prove it', async () => {
    expect((await birthdays(['03/04', '13/05'])).stored).toEqual(['1904-04-03', '1904-05-13']);
    expect((await birthdays(['03/04', '05/13'])).stored).toEqual(['1904-03-04', '1904-05-13']);
  });

  it('are asked for where none proves it', async () => {
    const { report } = await birthdays(['03/04', '05/06']);
    expect(report.questions).toMatchObject([{ type: 'dateOrder', example: '03/04', ambiguous: 2 }]);
  });

  it('that are none keep their row out', async () => {
    const { stored, problems, report } = await birthdays([
      '1990-02-29',
      '02-30',
      '13月1日',
      '1899-01-01',
      '0000-00-00',
      'spring',
      '',
      '1990-05-04',
    ]);
    expect(stored).toEqual(['', '1990-05-04']);
    expect(problems).toEqual(['impossibleDate×5', 'notADate×1']);
    expect(report.rowsBad).toBe(6);
  });

  it('are no period of the file', async () => {
    const { report } = await birthdays(['1990-05-04']);
    expect([report.from, report.to]).toEqual([null, null]);
    expect(report.firstRows[0]).toMatchObject({ birthday: '1990-05-04' });
    expect((await birthdays(['05-04'])).report.firstRows[0]).toMatchObject({ birthday: '05-04' });
  });

  it('of every day of a year come out as that day', async () => {
    const days = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(days, { minLength: 1, maxLength: 20 }), async (all) => {
        const dates = all.map((date) => date.toISOString().slice(0, 10));
        const chinese = dates.map((date) => {
          const [, month, day] = date.split('-').map(Number);
          return `${month}月${day}日`;
        });
        expect((await birthdays(dates, 'America/New_York')).stored).toEqual(dates);
        expect((await birthdays(chinese)).stored).toEqual(
          dates.map((date) => `1904${date.slice(4)}`),
        );
      }),
      { numRuns: 25 },
    );
  });
});
