import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodsText, readPeriods } from './periodsText.ts';

test('hours are read as staff type them, in both widths', () => {
  const lunch = [
    { from: 540, until: 720 },
    { from: 810, until: 1080 },
  ];
  for (const text of ['9-12, 13:30-18', '09:00–12:00 13:30–18:00', ' 9：00～12，13:30 至 18 ']) {
    expect(readPeriods(text)).toEqual(lunch);
  }
  expect(readPeriods('0-24')).toEqual([{ from: 0, until: 1440 }]);
  expect(readPeriods('  ')).toEqual([]);
});

test('what is no hours is null, not a guess', () => {
  for (const text of [
    '9',
    '9-',
    'nine to five',
    '9-25',
    '9:60-10',
    '24:01-25',
    '9-12-13',
    '9-12,',
  ]) {
    expect(readPeriods(text)).toBeNull();
  }
});

test('what is written is read back as it was', () => {
  const minute = fc.integer({ min: 0, max: 1440 });
  fc.assert(
    fc.property(
      fc.array(fc.record({ from: minute, until: minute }), { maxLength: 5 }),
      (periods) => {
        expect(readPeriods(periodsText(periods))).toEqual(periods);
      },
    ),
  );
});
