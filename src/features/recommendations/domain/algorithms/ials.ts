import type { KernelsOf } from '../kernels/denseKernels.ts';
import { memoryLayout, roundUp } from '../kernels/memoryLayout.ts';
import { ialsFactors, type IalsParams } from './ialsFactors.ts';
import { IalsRowSolver } from './ialsRowSolver.ts';
import type { Model, Step, Training } from './model.ts';

/**
 * iALS: a vector of `factors` numbers for each customer (w) and each product (h), such that w·h is near
 * 1 where the customer had the product and near 0 elsewhere. They minimise, in turns,
 *
 * Σ_observed v (1 − w·h)² + α0 Σ_all (w·h)² + λ (Σ_u (n_u + α0 I)^ν ‖w_u‖² + Σ_i (n_i + α0 U)^ν ‖h_i‖²)
 *
 * over U customers and I products. v is the entry of the matrix and n its sum over the row or column.
 * With entries of 1 this is the published formula; an entry of 2 counts like the same observation
 * twice, one of 0.5 like half of it.
 *
 * Only the products keep their vectors: that of whoever asks is solved for from the history (fold-in).
 * So the score is Σ_i v_i h_iᵀ A⁻¹ h_j, which is what each product of the history contributes; A depends
 * on the whole history, so without one product the others' would change a little.
 *
 * Source: Rendle, Krichene, Zhang and Koren 2022, "Revisiting the Performance of iALS on Item
 * Recommendation Benchmarks", RecSys.
 *
 * @throws RangeError where there is no memory for (U + I) × factors numbers
 */
export async function fitIals(
  { matrix }: Training,
  params: IalsParams,
  kernelsOf: KernelsOf,
  step: Step,
): Promise<Model> {
  const { items, width } = await ialsFactors(matrix, params, kernelsOf, step);
  return ialsModel(items, width, params, kernelsOf);
}

/** A model of its own memory, so that the customers' vectors can go. */
function ialsModel(
  factors: Float64Array,
  width: number,
  params: IalsParams,
  kernelsOf: KernelsOf,
): Model {
  const items = factors.length / width;
  const stride = roundUp(items, 4);
  const { at, size } = memoryLayout({
    items: factors.length,
    // Factor by factor, so that all scores are one sum of rows.
    byFactor: width * stride,
    scores: stride,
    scoreList: 2 * width,
    ...IalsRowSolver.parts(width, items),
  });
  const kernels = kernelsOf(size);
  const { memory } = kernels;
  memory.set(factors, at.items);
  for (let item = 0; item < items; item++) {
    for (let f = 0; f < width; f++) {
      memory[at.byFactor + f * stride + item] = factors[item * width + f] ?? 0;
    }
  }
  const solver = new IalsRowSolver(kernels, at, width, params);
  solver.meet({ place: at.items, count: items });
  return {
    score: (history, into) => {
      const [solution = 0] = solver.solve([{ rows: history.items, values: history.values }]);
      for (let f = 0; f < width; f++) {
        memory[at.scoreList + 2 * f] = at.byFactor + f * stride;
        memory[at.scoreList + 2 * f + 1] = memory[solution + f] ?? 0;
      }
      memory.fill(0, at.scores, at.scores + stride);
      kernels.addRows(at.scores, stride, at.scoreList, width);
      into.set(memory.subarray(at.scores, at.scores + items));
    },
    contributions: (history, item) => {
      const terms = { rows: history.items, values: history.values };
      const [solution = 0] = solver.solve([terms], [at.items + item * width]);
      return history.values.map((value, i) => {
        const row = at.items + (history.items[i] ?? 0) * width;
        let product = 0;
        for (let f = 0; f < width; f++) {
          product += (memory[row + f] ?? 0) * (memory[solution + f] ?? 0);
        }
        return value * product;
      });
    },
  };
}
