import { expect, test } from 'vitest';
import { createFormats } from '../../../i18n/createFormats.ts';
import type { useSharedText } from '../../../i18n/useSharedText.ts';
import { metricFormat } from './metricFormat.ts';

const t: ReturnType<typeof useSharedText> = (key, values) =>
  key === 'chart.noData' ? 'no data' : `${key.split('.').at(-1) ?? ''}(${values?.['value'] ?? ''})`;
const figures = metricFormat(t, createFormats('en', { points: '{{value}} pts' }), 'EUR');

test('figures are written in their unit', () => {
  expect(figures.value('share', 0.2523)).toBe('25.2%');
  expect(figures.value('count', 18_204)).toBe('18,204');
  expect(figures.value('count', 12.25)).toBe('12.3');
  expect(figures.value('money', 680)).toBe('€6.80');
  expect(figures.value('days', 41)).toBe('days(41)');
  expect(figures.value('ratio', 1.372)).toBe('ratio(1.37)');
  expect(figures.value('points', 500)).toBe('500');
});

test('no figure is no data, not 0', () => {
  expect(figures.value('share', null)).toBe('no data');
  expect(figures.value('money', NaN)).toBe('no data');
});

test('changes have their sign, and those of rates are points', () => {
  expect(figures.change('share', 0.026)).toBe('+2.6 pts');
  expect(figures.change('share', -0.006)).toBe('−0.6 pts');
  expect(figures.change('money', -10)).toBe('−€0.10');
  expect(figures.change('ratio', 0.1)).toBe('+0.10');
  expect(figures.change('count', 0)).toBe('0');
});

test('an interval of changes has both signs, and says the unit of rates once', () => {
  expect(figures.range('share', -0.002, 0.026)).toBe('−0.2 – +2.6 pts');
  expect(figures.range('money', 10, 20)).toBe('+€0.10 – +€0.20');
});

test('what reads as 0 has no sign, in an interval neither', () => {
  expect(figures.change('share', -0.0004)).toBe('0.0 pts');
  expect(figures.range('share', -0.0004, 0.015)).toBe('0.0 – +1.5 pts');
  expect(figures.range('share', -0.0003, 0.0004)).toBe('0.0 – 0.0 pts');
  expect(figures.range('ratio', -0.004, 0.004)).toBe('0.00 – 0.00');
});

test('rates of a few in a hundred can have more digits', () => {
  const fine = metricFormat(t, createFormats('en', { points: '{{value}} pts' }), 'EUR', 2);
  expect(fine.value('share', 0.0399)).toBe('3.99%');
  expect(fine.change('share', 0.0072)).toBe('+0.72 pts');
  expect(fine.range('share', -0.0004, 0.0149)).toBe('−0.04 – +1.49 pts');
});
