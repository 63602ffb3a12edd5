import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { expect, test } from 'vitest';
import { publicValue } from './publicValue.ts';

const other = { kind: 'other', name: 'Lottery', address: '' } as const;

test('a value of any source has one spelling', () => {
  const draw = { method: 'weighted', source: other } as const;
  for (const typed of [' 03 09\n14 + 8 ', '3,9,14,8', '０３ 9 14 08']) {
    expect(publicValue(draw, typed)).toEqual({ ok: true, value: '3.9.14.8' });
  }
  expect(publicValue(draw, ' Good  Night ')).toEqual({ ok: true, value: 'good night' });
  expect(publicValue(draw, ' \n')).toEqual({ ok: false, reason: 'empty' });
  expect(publicValue(draw, '\ud83d')).toEqual({ ok: false, reason: 'empty' });
});

test('a value of drand is that of its round', () => {
  const draw = { method: 'weighted', source: { kind: 'drand', round: 7 } } as const;
  const signature = 'ab12'.repeat(24);
  const randomness = bytesToHex(sha256(hexToBytes(signature)));
  const answer = (round: number) => JSON.stringify({ round, randomness, signature });
  expect(publicValue(draw, answer(7))).toEqual({ ok: true, value: randomness });
  expect(publicValue(draw, answer(8))).toEqual({ ok: false, reason: 'otherRound' });
  expect(publicValue(draw, randomness)).toEqual({ ok: false, reason: 'notAValue' });
  expect(publicValue(draw, '7')).toEqual({ ok: false, reason: 'notAValue' });
});

test('numbers for RFC 3797 become its key string', () => {
  const draw = { method: 'rfc3797', source: other } as const;
  expect(publicValue(draw, '9319\n2 5 12 8, 10\n\n9 18 26、34 41 45\n')).toEqual({
    ok: true,
    value: '9319./2.5.8.10.12./9.18.26.34.41.45./',
  });
  expect(publicValue(draw, '9319 and 5')).toEqual({ ok: false, reason: 'notNumbers' });
});

test('a value may be longer than a name, up to 2,000 characters', () => {
  const draw = { method: 'weighted', source: other } as const;
  const value = '7'.repeat(2000);
  expect(publicValue(draw, value)).toEqual({ ok: true, value });
  expect(publicValue(draw, `${value}7`)).toEqual({ ok: false, reason: 'tooLong' });
  const rfc = { method: 'rfc3797', source: other } as const;
  const numbers = (count: number) => Array.from({ length: count }, () => '1').join(' ');
  expect(publicValue(rfc, numbers(100))).toMatchObject({ ok: true });
  expect(publicValue(rfc, numbers(1001))).toEqual({ ok: false, reason: 'tooLong' });
});
