import { expect, test } from 'vitest';
import { ALGORITHMS } from '../../../domain/settings/algorithmSettings.ts';
import { recommendationPolicy } from '../../../domain/settings/recommendationSettings.ts';
import type { Boost, Pin } from '../../../domain/settings/ruleSettings.ts';
import { inRange, NUMBER_RANGES, WEIGHT_RANGE, type NumberRange } from './numberRanges.ts';

const { defaults, schema } = recommendationPolicy;
const boost: Boost = { id: 'b', field: 'margin', value: '', strength: 1 };
const pin: Pin = { id: 'p', slot: 1, kind: 'brand', value: 'Own', from: null, to: null };
const settings = {
  ...defaults,
  // Long enough for any slot that a pin may have.
  home: { ...defaults.home, slots: 50, boosts: [boost], pins: [pin] },
};

/** Where a number of the table stands in the settings of the home page, or of all placements. */
function placeOf(path: string): string[] {
  const [group = '', ...rest] = path.split('.');
  if (group === 'easeItems') return ['limits', path];
  return ['home', group, ...(group === 'boosts' || group === 'pins' ? ['0'] : []), ...rest];
}

function withNumber(of: unknown, [name, ...rest]: readonly string[], value: number): unknown {
  if (name === undefined) return value;
  if (Array.isArray(of)) {
    return of.map((item: unknown, i) =>
      String(i) === name ? withNumber(item, rest, value) : item,
    );
  }
  const fields = of as Record<string, unknown>;
  expect(fields, `there is no field ${name}`).toHaveProperty(name);
  return { ...fields, [name]: withNumber(fields[name], rest, value) };
}

const WEIGHTS = ALGORITHMS.map((id): [string, NumberRange] => [
  `algorithms.${id}.weight`,
  WEIGHT_RANGE,
]);

test.each([...Object.entries<NumberRange>(NUMBER_RANGES), ...WEIGHTS])(
  'the field of %s takes what the schema takes',
  (path, range) => {
    const allowed = (value: number) =>
      schema.safeParse(
        withNumber(
          // So that a first event or algorithm may be 0.
          withNumber(
            withNumber(settings, ['home', 'learning', 'events', 'cart'], 1),
            ['home', 'algorithms', 'rp3beta', 'weight'],
            1,
          ),
          placeOf(path),
          value,
        ),
      ).success;
    const { min, max } = range;
    const near = (max - min) / 1e9;
    const values = [
      min,
      max,
      min - near,
      max + near,
      min - 1,
      max + 1,
      (min + max) / 2 + 0.25,
      NaN,
    ];
    for (const value of values) expect(allowed(value), String(value)).toBe(inRange(value, range));
  },
);
