import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedTags, NO_TAG_CHANGE, shownTags } from './changedTags.ts';
import { deskTag } from './deskTag.ts';

test('tags of the file stay as they were imported; what staff add and take off lies above them', () => {
  const change = changedTags(['late', 'vip'], NO_TAG_CHANGE, ['refund', 'vip'], ['late', 'never']);
  expect(change).toEqual({ added: ['refund'], removed: ['late'] });
  expect(shownTags(['late', 'vip'], change)).toEqual(['vip', 'refund']);
  expect(changedTags(['late', 'vip'], change, ['late'], ['refund'])).toEqual(NO_TAG_CHANGE);
});

const tag = fc.constantFrom('a', 'b', 'c', 'd');
const tags = fc.uniqueArray(tag);
const steps = fc.array(fc.record({ add: tags, remove: tags }), { maxLength: 6 });

test('after any changes exactly what was added last is shown, and nothing that was taken off last', () => {
  fc.assert(
    fc.property(tags, steps, (file, all) => {
      const expected = new Set<string>(file);
      let change = NO_TAG_CHANGE;
      for (const { add, remove } of all) {
        change = changedTags(file, change, add, remove);
        for (const one of add) expected.add(one);
        for (const one of remove) expected.delete(one);
      }
      expect(new Set(shownTags(file, change))).toEqual(expected);
      // Never more is stored than what differs from the file.
      expect(change.added.filter((one) => file.some((each) => each === one))).toEqual([]);
      expect(change.removed.filter((one) => !file.some((each) => each === one))).toEqual([]);
    }),
  );
});

test('a tag is a short text without marks that part tags in files', () => {
  expect(deskTag('  late   answer ')).toBe('late answer');
  expect(deskTag('退款')).toBe('退款');
  for (const none of ['', '  ', 'a,b', 'a；b', ',', 'x'.repeat(61)])
    expect(deskTag(none)).toBeNull();
});
