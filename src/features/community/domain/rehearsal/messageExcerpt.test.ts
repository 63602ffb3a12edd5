import { expect, test } from 'vitest';
import { messageExcerpt } from './messageExcerpt.ts';

const hit = (start: number, end: number) => ({ start, end, folds: 0 });
const found = (...places: ReturnType<typeof hit>[]) => ({ places, personal: [] });

test('a short text stays whole', () => {
  const excerpt = messageExcerpt('加微信', found(hit(0, 3)), 100);
  expect(excerpt).toEqual({ text: '加微信', ...found(hit(0, 3)), before: 0, after: 0 });
});

test('a long one is cut down to what surrounds its first place', () => {
  const text = `${'a'.repeat(5000)}加微信${'b'.repeat(5000)}`;
  const { text: cut, places, before, after } = messageExcerpt(text, found(hit(5000, 5003)), 400);
  const [place] = places;
  expect(cut).toHaveLength(400);
  expect(cut.slice(place!.start, place!.end)).toBe('加微信');
  expect(before + cut.length + after).toBe(text.length);
});

test('no pair is parted, and a place that reaches out is cut', () => {
  const text = '😀'.repeat(500);
  const { text: cut, places } = messageExcerpt(text, found(hit(0, 1000)), 101);
  expect(cut).toBe('😀'.repeat(50));
  expect(places).toEqual([hit(0, 100)]);
});

test('what is of a person stays whole at both ends', () => {
  const text = `${'a'.repeat(95)}13812345678${'b'.repeat(500)}加${'c'.repeat(80)}13912345678dd`;
  const personal = [
    { from: 95, to: 106, mark: 'phone' as const },
    { from: 687, to: 698, mark: 'phone' as const },
  ];
  const front = messageExcerpt(text, { places: [], personal }, 100);
  expect(front.text.endsWith('13812345678')).toBe(true);
  const back = messageExcerpt(text, { places: [hit(606, 607)], personal }, 110);
  for (const {
    text: cut,
    personal: [one, ...more],
  } of [front, back]) {
    expect(more).toEqual([]);
    expect(cut.slice(one!.from, one!.to)).toMatch(/^1\d{10}$/);
  }
});
