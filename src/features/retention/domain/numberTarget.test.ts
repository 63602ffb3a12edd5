import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilDay } from '../../../shared/domain/time/civilDay.ts';
import { readNumberTarget, writeNumberTarget, type NumberTarget } from './numberTarget.ts';

const day = fc.integer({ min: 0, max: 30_000 });
const count = fc.nat(2000);

const anyTarget: fc.Arbitrary<NumberTarget> = fc.oneof(
  fc.record({
    of: fc.constant('cell' as const),
    cohort: day,
    column: count,
    part: fc.constantFrom('returned', 'all', 'orders'),
  }),
  fc.record({
    of: fc.constant('mean' as const),
    column: count,
    part: fc.constantFrom('returned', 'all', 'orders'),
  }),
  fc.record({
    of: fc.constant('repeatRate' as const),
    part: fc.constantFrom('repeated', 'observed'),
  }),
  fc.record({
    of: fc.constant('frequency' as const),
    part: fc.constantFrom('orders', 'customers'),
  }),
  fc.record({
    of: fc.constant('revenue' as const),
    period: fc.option(day),
    part: fc.constantFrom('new', 'returning', 'unknown', 'all'),
  }),
  fc.record({ of: fc.constant('gaps' as const), from: fc.option(count), to: fc.option(count) }),
  fc.record({
    of: fc.constant('firstProduct' as const),
    product: fc.string(),
    part: fc.constantFrom('repeated', 'observed', 'othersRepeated', 'othersObserved'),
  }),
  fc.record({
    of: fc.constant('totals' as const),
    group: fc.constantFrom('all', 'chosen'),
    part: fc.constantFrom('lines', 'orders', 'customers'),
  }),
  fc.record({
    of: fc.constant('days' as const),
    from: day,
    to: day,
    part: fc.constantFrom('placed', 'nobody', 'ordered', 'began', 'again'),
  }),
  fc.record({
    of: fc.constant('lines' as const),
    part: fc.constantFrom('withoutCustomer', 'leftOut'),
  }),
);

test('every target reads back from its text', () => {
  fc.assert(
    fc.property(anyTarget, (target) => {
      expect(readNumberTarget(writeNumberTarget(target))).toEqual(target);
    }),
  );
});

test('the text is readable', () => {
  const target = { of: 'cell', cohort: civilDay(2024, 3, 1), column: 2, part: 'returned' } as const;
  expect(writeNumberTarget(target)).toBe('cell~2024-03-01~2~returned');
});

test.each([
  '',
  'cell',
  'cell~2024-13-01~2~returned',
  'cell~2024-03-01~-2~all',
  'mean~1~some',
  'days~2024-02-30~2024-03-01~placed',
  'days~2024-02-01~2024-03-01~lines',
  'x~y',
])('a text that names no number is refused: %s', (text) => {
  expect(readNumberTarget(text)).toBeUndefined();
});
