import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../audit/canonicalJson.ts';
import { settingsDiff } from './settingsDiff.ts';

describe('differences of settings', () => {
  test('equal settings have none, whatever order their fields are in', () => {
    expect(settingsDiff({ a: 1, b: { c: [1, 2] } }, { b: { c: [1, 2] }, a: 1 })).toEqual([]);
  });

  test('each field that differs is named by its path, in the order of the fields', () => {
    const before = { window: 90, tracker: { baseline: 0.1, goal: 0.2 } };
    const after = { window: 60, tracker: { baseline: 0.1, goal: 0.3 } };
    expect(settingsDiff(before, after)).toEqual([
      { path: ['window'], before: 90, after: 60 },
      { path: ['tracker', 'goal'], before: 0.2, after: 0.3 },
    ]);
  });

  test('a field that is only on one side is undefined on the other', () => {
    expect(settingsDiff({ a: 1 }, { b: null })).toEqual([
      { path: ['a'], before: 1, after: undefined },
      { path: ['b'], before: undefined, after: null },
    ]);
  });

  test('items of lists are matched by id, so one that moves and changes is one change', () => {
    const rule = (id: string, points: number) => ({ id, points });
    const before = { rules: [rule('tea', 1), rule('cup', 2)] };
    const after = { rules: [rule('cup', 3), rule('tea', 1), rule('tin', 4)] };
    expect(settingsDiff(before, after)).toEqual([
      { path: ['rules', 'cup', 'points'], before: 2, after: 3 },
      { path: ['rules', 'tin'], before: undefined, after: rule('tin', 4) },
    ]);
  });

  test('a list of which only the order is another is one change of the list', () => {
    const [a, b] = [{ id: 'a' }, { id: 'b' }];
    expect(settingsDiff({ rules: [a, b] }, { rules: [b, a] })).toEqual([
      { path: ['rules'], before: [a, b], after: [b, a] },
    ]);
  });

  test('lists of plain values are compared as a whole', () => {
    expect(settingsDiff({ days: [1, 2] }, { days: [1, 3] })).toEqual([
      { path: ['days'], before: [1, 2], after: [1, 3] },
    ]);
  });

  test('a first and a last item of a list are an item added and one removed', () => {
    const item = { id: 'a', points: 1 };
    expect(settingsDiff([], [item])).toEqual([{ path: ['a'], before: undefined, after: item }]);
    expect(settingsDiff([item], [])).toEqual([{ path: ['a'], before: item, after: undefined }]);
  });

  test('there are differences exactly where the settings differ, and none is told twice', () => {
    const settings = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.oneof(
        fc.integer({ min: 0, max: 2 }),
        fc.array(fc.record({ id: fc.constantFrom('x', 'y', 'z'), n: fc.nat({ max: 2 }) }), {
          maxLength: 3,
        }),
        fc.record({ d: fc.nat({ max: 2 }) }, { requiredKeys: [] }),
      ),
    );
    fc.assert(
      fc.property(settings, settings, (before, after) => {
        const changes = settingsDiff(before, after);
        expect(changes.length === 0).toBe(canonicalJson(before) === canonicalJson(after));
        expect(new Set(changes.map(({ path }) => path.join('/'))).size).toBe(changes.length);
        for (const change of changes) {
          expect(canonicalJson(change.before)).not.toBe(canonicalJson(change.after));
        }
      }),
    );
  });
});
