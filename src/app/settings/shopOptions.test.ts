import { expect, test } from 'vitest';
import { currencyOptions, weekdayOptions, zoneOptions } from './shopOptions.ts';

test('the week is named from Monday to Sunday', () => {
  expect(weekdayOptions('en').map(({ value, label }) => `${value} ${label}`)).toEqual([
    '1 Monday',
    '2 Tuesday',
    '3 Wednesday',
    '4 Thursday',
    '5 Friday',
    '6 Saturday',
    '7 Sunday',
  ]);
  expect(weekdayOptions('zh-CN')[6]?.label).toBe('星期日');
});

test('a zone that the browser does not list can still be the chosen one', () => {
  const values = zoneOptions('Mars/Olympus_Mons').map(({ value }) => value);
  expect(values).toContain('Mars/Olympus_Mons');
  expect(values).toContain('UTC');
  expect(new Set(values).size).toBe(values.length);
});

test('currencies have their names, and none is a choice', () => {
  const options = currencyOptions('en', 'none');
  expect(options[0]).toEqual({ value: '', label: 'none' });
  expect(options).toContainEqual({ value: 'EUR', label: 'EUR · Euro' });
});
