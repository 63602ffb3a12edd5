import { expect, test } from 'vitest';
import { readAdjustmentFile } from './adjustmentFile.ts';
import { MOST_ADJUSTED } from './adjustmentTypes.ts';

const NOW = Date.parse('2026-11-29T20:00:00Z');
const ZONE = 'Asia/Shanghai';

function read(head: string, ...rows: string[]) {
  const lines = rows.map((row, i) => ({
    line: i + 2,
    cells: row.split(','),
    whole: row.split(',').length === head.split(',').length,
  }));
  return readAdjustmentFile({ head: head.split(','), rows: lines }, ZONE, NOW);
}

test('rows say who, how many, why and until when, by columns of either language in any order', () => {
  const { rows, problems } = read(
    'Reason,Customer ID,Points,Expires_on,id',
    "Sorry,'+86 138,+20,2027-06-30,A-1",
    'Error,C-2,−5,,',
  );
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    {
      line: 2,
      id: 'A-1',
      customer: '+86 138',
      points: 20,
      reason: 'Sorry',
      // All of 30 June in Shanghai.
      expiresAt: Date.parse('2027-06-30T16:00:00Z'),
    },
    { line: 3, id: '', customer: 'C-2', points: -5, reason: 'Error', expiresAt: null },
  ]);
  expect(read('会员,积分,原因', 'C-1,5,生日').rows).toHaveLength(1);
});

test('a file without a needed column is told which', () => {
  expect(read('customer,reason', 'C-1,x')).toEqual({ missing: ['points'], rows: [], problems: [] });
});

test('each row that cannot be booked is told with its line and why', () => {
  const found = read(
    'customer,points,reason,expires,id',
    'C-1,5,x,,1,more',
    ',5,x,,2',
    'C-1,0,x,,3',
    'C-1,1.5,x,,4',
    'C-1,10000001,x,,5',
    'C-1,5,,,6',
    'C-1,5,x,2026-02-30,7',
    'C-1,5,x,2037-01-01,8',
    'C-1,5,x,2026-11-29,9',
    'C-1,-5,x,2027-01-01,10',
    'C-1,5,x,,11',
    'C-2,5,x,2026-11-30,11',
    'C-2,5,x,2026-11-30,12',
  );
  expect(found.problems.map(({ line, kind }) => [line, kind])).toEqual([
    [2, 'cells'],
    [3, 'customer'],
    [4, 'points'],
    [5, 'points'],
    [6, 'points'],
    [7, 'reason'],
    [8, 'expires'],
    [9, 'expires'],
    // It is 30 November in Shanghai.
    [10, 'expired'],
    [11, 'expiryOfDebit'],
    [13, 'repeatedId'],
  ]);
  expect(found.rows.map(({ line }) => line)).toEqual([12, 14]);
});

test('rows beyond what one booking holds are told, not lost', () => {
  const rows = Array.from({ length: MOST_ADJUSTED + 1 }, () => 'C-1,5,x');
  const found = read('customer,points,reason', ...rows);
  expect(found.rows).toHaveLength(MOST_ADJUSTED);
  expect(found.problems).toEqual([{ line: MOST_ADJUSTED + 2, kind: 'tooMany', found: '' }]);
});
