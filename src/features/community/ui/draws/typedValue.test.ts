import { expect, test } from 'vitest';
import { typedValue } from './typedValue.ts';

const other = { kind: 'other', name: 'Lottery', address: '' } as const;

test('a value of any source has one spelling', () => {
  const draw = { method: 'weighted', source: other } as const;
  for (const typed of [' 03 09\n14 + 8 ', '3,9,14,8', '０３ 9 14 08']) {
    expect(typedValue(draw, typed)).toEqual({ ok: true, value: '3.9.14.8' });
  }
  expect(typedValue(draw, ' Good  Night ')).toEqual({ ok: true, value: 'good night' });
  expect(typedValue(draw, ' \n')).toEqual({ ok: false, reason: 'empty' });
  expect(typedValue(draw, '\ud83d')).toEqual({ ok: false, reason: 'empty' });
});

test('a value of drand is that of its round', () => {
  const draw = { method: 'weighted', source: { kind: 'drand', round: 7 } } as const;
  const value = 'be8a'.repeat(16);
  expect(typedValue(draw, value)).toEqual({ ok: true, value });
  expect(typedValue(draw, '7')).toEqual({ ok: false, reason: 'notAValue' });
});

test('numbers for RFC 3797 become its key string', () => {
  const draw = { method: 'rfc3797', source: other } as const;
  expect(typedValue(draw, '9319\n2 5 12 8, 10\n\n9 18 26、34 41 45\n')).toEqual({
    ok: true,
    value: '9319./2.5.8.10.12./9.18.26.34.41.45./',
  });
  expect(typedValue(draw, '9319 and 5')).toEqual({ ok: false, reason: 'notNumbers' });
});
