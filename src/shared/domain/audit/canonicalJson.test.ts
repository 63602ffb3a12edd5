import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonicalJson.ts';

describe('canonical JSON', () => {
  test('keys are in order at every depth, lists keep theirs', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }, 3], a: null })).toBe(
      '{"a":null,"b":[{"c":2,"d":1},3]}',
    );
  });

  test('a field that is undefined is as one that is not there', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe(canonicalJson({ b: 1 }));
  });

  test('a name that objects have of their own is a field like any other', () => {
    const named = JSON.parse('{"__proto__":1,"a":2}') as unknown;
    expect(canonicalJson(named)).toBe('{"__proto__":1,"a":2}');
  });

  test('is what it has always been, since hashes of stored entries are made of it', () => {
    const value = {
      b: 1,
      10: { z: [undefined, 1], a: 'ü"' },
      9: null,
      a: [{ d: 1, c: 2 }],
      '01': 2,
    };
    expect(canonicalJson(value)).toBe(
      '{"9":null,"10":{"a":"ü\\"","z":[null,1]},"01":2,"a":[{"c":2,"d":1}],"b":1}',
    );
    fc.assert(
      fc.property(fc.jsonValue(), (any) => {
        expect(canonicalJson(any)).toBe(JSON.stringify(any, (_, inner: unknown) => rebuilt(inner)));
      }),
    );
  });

  test('reads back as the same value, and does not depend on the order of building', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(canonicalJson(turned(value))).toBe(text);
      }),
    );
  });
});

/** The same value with the fields of every object put in from the last to the first. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).reverse();
  return Object.fromEntries(fields.map(([name, inner]) => [name, turned(inner)]));
}

/** An object with its fields put in from the first key to the last. */
function rebuilt(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
