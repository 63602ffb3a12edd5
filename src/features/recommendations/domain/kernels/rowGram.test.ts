import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stream } from '../../../../shared/domain/random/stream.ts';
import { addRowGram, rowGramScratch } from './rowGram.ts';
import { typescriptKernels } from './typescriptKernels.ts';

test('the Gram of chosen rows is the sum of their products, weighted', () => {
  const cases = fc.record({
    quads: fc.integer({ min: 1, max: 4 }),
    // More rows than one panel holds, in the last.
    count: fc.constantFrom(0, 1, 3, 40, 3000),
    plain: fc.boolean(),
    seed: fc.nat(),
  });
  fc.assert(
    fc.property(cases, ({ quads, count, plain, seed }) => {
      const width = 4 * quads;
      const all = 50;
      const chance = stream(seed, 'rows');
      const kernels = typescriptKernels(all * width + width * width + rowGramScratch(width));
      const { memory } = kernels;
      for (let i = 0; i < all * width; i++) memory[i] = chance.unit() - 0.5;
      const rows = Int32Array.from({ length: count }, () => chance.below(all));
      const weights = Float64Array.from(rows, () => (plain ? 1 : chance.unit()));
      const gram = all * width;
      addRowGram(kernels, gram, 0, width, gram + width * width, rows, weights);
      for (let i = 0; i < width; i++) {
        for (let j = 0; j <= i; j++) {
          let sum = 0;
          rows.forEach((row, r) => {
            sum += weights[r]! * memory[row * width + i]! * memory[row * width + j]!;
          });
          expect(memory[gram + i * width + j]).toBeCloseTo(sum, 9);
        }
      }
    }),
    { numRuns: 40 },
  );
});
