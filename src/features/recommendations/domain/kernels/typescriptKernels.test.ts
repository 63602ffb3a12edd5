import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { portableExp } from '../../../../shared/domain/numbers/portableExp.ts';
import { packPanel } from './packPanel.ts';
import { typescriptKernels } from './typescriptKernels.ts';

const numbers = (count: number) =>
  fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: count, maxLength: count });
const quads = fc.integer({ min: 1, max: 3 });

describe('the kernels in TypeScript', () => {
  test('add A Bᵀ to C, product by product', () => {
    const cases = fc.tuple(quads, quads, fc.integer({ min: 0, max: 9 })).chain(([r, c, depth]) =>
      fc.record({
        r: fc.constant(4 * r),
        c: fc.constant(4 * c),
        depth: fc.constant(depth),
        a: numbers(4 * r * depth),
        b: numbers(4 * c * depth),
        start: numbers(16 * r * c),
      }),
    );
    fc.assert(
      fc.property(cases, ({ r, c, depth, a, b, start }) => {
        const kernels = typescriptKernels(2 * (a.length + b.length) + start.length + 8);
        const { memory } = kernels;
        const panelA = a.length + b.length;
        const panelB = panelA + a.length;
        const place = panelB + b.length;
        memory.set([...a, ...b]);
        packPanel(memory, panelA, 0, r, depth, depth, 1);
        packPanel(memory, panelB, a.length, c, depth, depth, 1);
        memory.set(start, place);
        kernels.multiplyAdd(place, c, panelA, panelB, r / 4, c / 4, depth);
        const expected = start.map((value, at) => {
          const [i, j] = [Math.floor(at / c), at % c];
          let sum = value;
          for (let k = 0; k < depth; k++) sum += a[i * depth + k]! * b[j * depth + k]!;
          return sum;
        });
        expect([...memory.subarray(place, place + start.length)]).toEqual(expected);
      }),
    );
  });

  test('add weighted rows one after another, and nothing for an empty list', () => {
    const kernels = typescriptKernels(100);
    const { memory } = kernels;
    memory.set([1, 2, 3, 4, 10, 20, 30, 40, 100, 200, 300, 400], 40);
    memory.set([48, 1, 40, -2, 44, 0.5, 40, 1, 40, 1, 48, 3], 0);
    memory.set([7, 7, 7, 7], 80);
    kernels.addRows(80, 4, 0, 0);
    expect([...memory.subarray(80, 84)]).toEqual([7, 7, 7, 7]);
    kernels.addRows(80, 4, 0, 6);
    expect([...memory.subarray(80, 84)]).toEqual([412, 817, 1222, 1627]);
  });

  test('solve four systems at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), numbers(12 * 12 * 4), (half, entries) => {
        const n = 2 * half;
        const kernels = typescriptKernels(4 * n * n + 4 * n);
        const systems = [0, 1, 2, 3].map((s) => gramOf(entries.slice(s * 144), n));
        const side = (s: number, i: number) => entries[s * 144 + i]!;
        systems.forEach((matrix, s) => {
          matrix.forEach((row, i) => {
            kernels.memory[4 * n * n + 4 * i + s] = side(s, i);
            row.forEach((value, j) => (kernels.memory[4 * (i * n + j) + s] = value));
          });
        });
        kernels.solveFour(0, 4 * n * n, n);
        systems.forEach((matrix, s) => {
          matrix.forEach((row, i) => {
            const left = row.reduce(
              (sum, v, j) => sum + v * kernels.memory[4 * n * n + 4 * j + s]!,
              0,
            );
            expect(left).toBeCloseTo(side(s, i), 6);
          });
        });
      }),
    );
  });

  test('take exponentials to about 15 digits, and stop at e^−700', () => {
    fc.assert(
      fc.property(fc.double({ min: -690, max: 0, noNaN: true }), (x) => {
        const kernels = typescriptKernels(2);
        kernels.memory.set([x, 0]);
        kernels.exponentials(0, 2);
        expect(Math.abs(kernels.memory[0]! / portableExp(x) - 1)).toBeLessThan(1e-14);
        expect(kernels.memory[1]).toBe(1);
      }),
    );
    const kernels = typescriptKernels(2);
    kernels.memory.set([-1e9, -701]);
    kernels.exponentials(0, 2);
    expect(kernels.memory[0]).toBe(kernels.memory[1]);
    expect(kernels.memory[0]).toBeGreaterThan(0);
  });

  test('step against the gradient as Adam does, and forget it', () => {
    const kernels = typescriptKernels(8);
    kernels.memory.set([1, 2, 0.5, 0, 0, 0, 0, 0]);
    const firstRate = (0.01 * Math.sqrt(1 - 0.999)) / (1 - 0.9);
    kernels.adamStep(0, 2, 4, 6, 2, firstRate);
    // The first step is as long as the rate, whatever the gradient; without one there is none.
    expect(kernels.memory[0]).toBeCloseTo(0.99, 6);
    expect(kernels.memory[1]).toBe(2);
    expect([...kernels.memory.subarray(2, 4)]).toEqual([0, 0]);
    expect(kernels.memory[4]).toBeCloseTo(0.05, 12);
    expect(kernels.memory[6]).toBeCloseTo(0.00025, 12);
  });
});

/** MᵀM + I for n × n numbers: symmetric and positive definite. */
function gramOf(entries: readonly number[], n: number): number[][] {
  const at = (i: number, j: number) => entries[i * 12 + j]!;
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (__, j) => {
      let sum = i === j ? 1 : 0;
      for (let k = 0; k < n; k++) sum += at(k, i) * at(k, j);
      return sum;
    }),
  );
}
