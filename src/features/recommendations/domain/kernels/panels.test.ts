import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryLayout, roundUp } from './memoryLayout.ts';
import { packPanel } from './packPanel.ts';
import { turnPanel } from './turnPanel.ts';

const quads = fc.integer({ min: 1, max: 5 }).map((n) => 4 * n);

test('a panel holds four rows at a time', () => {
  const memory = new Float64Array(48);
  // 8 rows of 3.
  for (let i = 0; i < 24; i++) memory[i] = 10 * Math.floor(i / 3) + (i % 3);
  packPanel(memory, 24, 0, 8, 3, 3, 1);
  expect([...memory.subarray(24)]).toEqual([
    ...[0, 10, 20, 30, 1, 11, 21, 31, 2, 12, 22, 32],
    ...[40, 50, 60, 70, 41, 51, 61, 71, 42, 52, 62, 72],
  ]);
});

test('turning a panel is packing the transpose', () => {
  fc.assert(
    fc.property(quads, quads, (rows, depth) => {
      const size = rows * depth;
      const memory = new Float64Array(4 * size);
      for (let i = 0; i < size; i++) memory[i] = i;
      packPanel(memory, size, 0, rows, depth, depth, 1);
      turnPanel(memory, 2 * size, size, rows, depth);
      packPanel(memory, 3 * size, 0, depth, rows, 1, depth);
      expect(memory.subarray(2 * size, 3 * size)).toEqual(memory.subarray(3 * size));
    }),
  );
});

test('parts of a memory begin at lines of the cache and do not overlap', () => {
  expect(memoryLayout({ one: 3, none: 0, two: 16, three: 1 })).toEqual({
    at: { one: 0, none: 8, two: 8, three: 24 },
    size: 32,
  });
  expect([0, 1, 64, 65].map((n) => roundUp(n, 64))).toEqual([0, 64, 64, 128]);
});
