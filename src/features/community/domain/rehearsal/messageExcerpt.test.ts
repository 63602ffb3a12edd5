import { expect, test } from 'vitest';
import { messageExcerpt } from './messageExcerpt.ts';

const hit = (start: number, end: number) => ({ start, end, folds: 0 });

test('a short text stays whole', () => {
  const excerpt = messageExcerpt('加微信', [hit(0, 3)], 100);
  expect(excerpt).toEqual({ text: '加微信', places: [hit(0, 3)], before: 0, after: 0 });
});

test('a long one is cut down to what surrounds its first place', () => {
  const text = `${'a'.repeat(5000)}加微信${'b'.repeat(5000)}`;
  const { text: cut, places, before, after } = messageExcerpt(text, [hit(5000, 5003)], 400);
  const [place] = places;
  expect(cut).toHaveLength(400);
  expect(cut.slice(place!.start, place!.end)).toBe('加微信');
  expect(before + cut.length + after).toBe(text.length);
});

test('no pair is parted, and a place that reaches out is cut', () => {
  const text = '😀'.repeat(500);
  const { text: cut, places } = messageExcerpt(text, [hit(0, 1000)], 101);
  expect(cut).toBe('😀'.repeat(50));
  expect(places).toEqual([hit(0, 100)]);
});
