import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { mendedSettings } from './mendedSettings.ts';

const schema = z.object({
  name: z.string(),
  list: z
    .object({
      slots: z.number().int().min(1),
      pins: z.array(z.object({ slot: z.number().min(1) })),
    })
    .refine(({ slots, pins }) => pins.every(({ slot }) => slot <= slots), { path: ['pins', 0] }),
});
type Settings = z.infer<typeof schema>;
const BEFORE: Settings = { name: 'a', list: { slots: 5, pins: [{ slot: 5 }] } };
const mended = (settings: Settings) => mendedSettings({ schema }, settings, BEFORE);

test('what is valid stays as it is', () => {
  const valid = { name: 'b', list: { slots: 9, pins: [] } };
  expect(mended(valid)).toEqual(valid);
});

test('a field that is refused goes back to how it was, all others stay', () => {
  expect(mended({ name: 'b', list: { slots: NaN, pins: [] } })).toEqual({
    name: 'b',
    list: { slots: 5, pins: [] },
  });
});

test('of a list in which a rule is refused all rules go back', () => {
  const pins = [{ slot: 1 }, { slot: NaN }];
  expect(mended({ name: 'b', list: { slots: 9, pins } })).toEqual({
    name: 'b',
    list: { slots: 9, pins: [{ slot: 5 }] },
  });
});

test('where the field alone helps nothing, what it is in goes back too', () => {
  // The old pin would be beyond the end of the new list.
  expect(mended({ name: 'b', list: { slots: 2, pins: [{ slot: 3 }] } })).toEqual({
    name: 'b',
    list: BEFORE.list,
  });
});

test('is always valid', () => {
  const number = fc.oneof(fc.integer({ min: -1, max: 9 }), fc.constant(NaN));
  const pins = fc.array(fc.record({ slot: number }), { maxLength: 3 });
  fc.assert(
    fc.property(fc.record({ name: fc.string(), slots: number, pins }), ({ name, ...list }) => {
      const result = mended({ name, list });
      expect(schema.safeParse(result).success).toBe(true);
      expect(result.name).toBe(name);
    }),
  );
});
