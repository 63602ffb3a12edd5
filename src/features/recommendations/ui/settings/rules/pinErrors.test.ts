import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { createFormats } from '../../../../../shared/i18n/createFormats.ts';
import type { Pin } from '../../../domain/settings/ruleSettings.ts';
import { en } from '../../../strings/en.ts';
import type { RecommendationsText } from '../../recommendationsText.ts';
import { pinErrors } from './pinErrors.ts';

const i18n = createInstance({
  lng: 'en',
  resources: { en: { recommendations: en } },
  initAsync: false,
  interpolation: { escapeValue: false },
});
await i18n.init();
const t = i18n.getFixedT('en', 'recommendations') as RecommendationsText;
const format = createFormats('en', { points: '{{value}} pts' });

const ALWAYS = { from: null, to: null };
const pin = (slot: number, days: Pick<Pin, 'from' | 'to'> = ALWAYS): Pin => ({
  id: `p${slot}`,
  slot,
  kind: 'brand',
  value: 'Own',
  ...days,
});

function errors(of: Pin, all: readonly Pin[], slots: number, others = all) {
  return pinErrors(t, format, of, { others, all, slots });
}

test('a pin that fits has no error', () => {
  expect(errors(pin(1), [pin(2)], 4)).toEqual({ slot: undefined, from: undefined, to: undefined });
});

test('a slot beyond the list says how long the list is', () => {
  expect(errors(pin(5), [], 4).slot).toBe(
    'The list has 4 slots: type a number from 1 to 4, or make the list longer.',
  );
  expect(errors(pin(2), [], 1).slot).toBe('The list has 1 slot: type 1, or make the list longer.');
});

test('a slot that is taken says which are free on those days', () => {
  const all = [pin(1), pin(2), pin(4, { from: '2026-06-01', to: null })];
  expect(errors(pin(1), all, 4).slot).toBe(
    'Another pin keeps this slot on the same days. Free: 3.',
  );
  expect(errors(pin(1, { from: null, to: '2026-05-31' }), all, 4).slot).toContain('Free: 3, 4.');
  expect(errors(pin(1), [pin(1), pin(2)], 2).slot).toContain('Pins keep every slot on these days');
});

test('of two pins on one slot only the later has the error', () => {
  const all = [pin(1)];
  expect(errors(pin(1), all, 4, []).slot).toBeUndefined();
});

test('a half date, and an end before the beginning, are refused at their field', () => {
  expect(errors(pin(1, { from: '', to: null }), [], 4).from).toBe(
    'Type a whole date, or clear the field.',
  );
  const backwards = pin(1, { from: '2026-05-10', to: '2026-05-01' });
  expect(errors(backwards, [], 4)).toEqual({
    slot: undefined,
    from: undefined,
    to: 'This is before it begins: choose 10 May 2026 or later.',
  });
});
