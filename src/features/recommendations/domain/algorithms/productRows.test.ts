import fc from 'fast-check';
import { expect, it } from 'vitest';
import { transposed } from '../interactions/sparseRows.ts';
import { anyTraining } from '../../../../testing/anyTraining.ts';
import { denseOf } from '../../../../testing/denseOf.ts';
import { eachProductRow } from './productRows.ts';

it('gives the rows of the product, and only columns that a term reaches', async () => {
  await fc.assert(
    fc.asyncProperty(anyTraining(), async ({ matrix }) => {
      const x = denseOf(matrix);
      const rows: number[][] = [];
      const steps: number[] = [];
      await eachProductRow(
        transposed(matrix),
        matrix,
        ({ row, columns, sums }) => {
          const both = x.filter((values) => (values[row] ?? 0) > 0);
          const reached = [...new Set(both.flatMap((values) => placesOf(values)))];
          expect([...columns].sort((a, b) => a - b)).toEqual(reached.sort((a, b) => a - b));
          rows.push(
            Array.from({ length: matrix.columns }, (_, j) => (columns.includes(j) ? sums[j]! : 0)),
          );
        },
        (done) => Promise.resolve(void steps.push(done)),
      );
      expect(steps).toEqual([matrix.columns]);
      const product = rows.map((row, i) =>
        row.map((_, j) => x.reduce((sum, values) => sum + values[i]! * values[j]!, 0)),
      );
      expect(rows).toEqual(product);
    }),
  );
});

function placesOf(values: readonly number[]): number[] {
  return values.flatMap((value, place) => (value > 0 ? [place] : []));
}
