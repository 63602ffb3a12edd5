import { expect, test } from 'vitest';
import { ByteCache } from './byteCache.ts';

test('lets the least recently used go first above the cap', () => {
  const cache = new ByteCache<string>(10);
  cache.put('a', 'A', 4);
  cache.put('b', 'B', 4);
  expect(cache.get('a')).toBe('A');
  cache.put('c', 'C', 4);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['A', undefined, 'C']);
});

test('counts a value that is put again once', () => {
  const cache = new ByteCache<string>(10);
  cache.put('a', 'A', 6);
  cache.put('a', 'A2', 6);
  cache.put('b', 'B', 4);
  expect([cache.get('a'), cache.get('b')]).toEqual(['A2', 'B']);
});
