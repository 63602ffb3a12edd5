import { describe, expect, test } from 'vitest';
import { RecentValues } from './recentValues.ts';

describe('RecentValues', () => {
  test('builds a value once, also when it is asked for twice at once', async () => {
    const recent = new RecentValues<number>(2);
    let built = 0;
    const build = () => Promise.resolve(++built);
    expect(await Promise.all([recent.get('a', build), recent.get('a', build)])).toEqual([1, 1]);
  });

  test('forgets the value that was not asked for longest', async () => {
    const recent = new RecentValues<string>(2);
    const get = (key: string, value: string) => recent.get(key, () => Promise.resolve(value));
    await get('a', 'a1');
    await get('b', 'b1');
    await get('a', 'a2');
    await get('c', 'c1');
    expect(await get('a', 'a3')).toBe('a1');
    expect(await get('b', 'b2')).toBe('b2');
  });

  test('forgets a value that failed', async () => {
    const recent = new RecentValues<number>(2);
    await expect(recent.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await recent.get('a', () => Promise.resolve(1))).toBe(1);
  });
});
