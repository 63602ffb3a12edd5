import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readSearchState, writeSearchState } from './searchState.ts';

const schema = z.object({
  unit: z.enum(['day', 'week', 'month']).default('month'),
  countries: z.array(z.string()).default([]),
  states: z.array(z.enum(['sale', 'return'])).default(['sale']),
  size: z.int().min(1).default(60),
  customerKnown: z.boolean().default(true),
  from: z.int().nullable().default(null),
  search: z.string().default(''),
});
const read = (search: string) => readSearchState(schema, new URLSearchParams(search));
const defaults = schema.parse({});

test('an empty URL is the default state, and the default state is an empty URL', () => {
  expect(read('')).toEqual(defaults);
  expect(writeSearchState(schema, new URLSearchParams(), defaults).toString()).toBe('');
});

test('text, numbers, flags and lists are read by what the field allows', () => {
  expect(
    read('unit=week&countries=DE&countries=AT&size=20&customerKnown=false&from=-3&search=12'),
  ).toEqual({
    ...defaults,
    unit: 'week',
    countries: ['DE', 'AT'],
    size: 20,
    customerKnown: false,
    from: -3,
    search: '12',
  });
});

test('what does not fit is the default, and the rest still counts', () => {
  expect(read('unit=year&size=0&from=soon&countries=FR')).toEqual({
    ...defaults,
    countries: ['FR'],
  });
});

test('a list emptied on purpose is kept apart from its default', () => {
  const written = writeSearchState(schema, new URLSearchParams(), { ...defaults, states: [] });
  expect(written.toString()).toBe('states=');
  expect(readSearchState(schema, written).states).toEqual([]);
});

test('parameters of others stay', () => {
  const params = new URLSearchParams('tab=curve&unit=day');
  expect(writeSearchState(schema, params, defaults).toString()).toBe('tab=curve');
});

test('every state survives the way through the URL', () => {
  const state = fc.record({
    unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
    countries: fc.array(fc.string()).filter((list) => list.length !== 1 || list[0] !== ''),
    states: fc.subarray(['sale' as const, 'return' as const]),
    size: fc.integer({ min: 1 }),
    customerKnown: fc.boolean(),
    from: fc.option(fc.integer()),
    search: fc.string(),
  });
  fc.assert(
    fc.property(state, (value) => {
      const url = writeSearchState(schema, new URLSearchParams(), value).toString();
      expect(readSearchState(schema, new URLSearchParams(url))).toEqual(value);
    }),
  );
});
