import type { SparseRows } from '../interactions/sparseRows.ts';
import type { KernelsOf } from '../kernels/denseKernels.ts';
import { memoryLayout, roundUp } from '../kernels/memoryLayout.ts';
import { unitLength } from './autoencoderExamples.ts';
import { encode } from './autoencoderHidden.ts';
import type { NetworkWeights } from './autoencoderNetwork.ts';
import type { Model } from './model.ts';

/**
 * Scores of a trained network: how far the output of a product, the logarithm of its probability but for
 * a constant, lies above that of the least likely known product. 0 for products that nobody has had,
 * of which the network knows nothing, and for all where the history is empty.
 *
 * @param matrix what it has learned from
 */
export function autoencoderModel(
  weights: NetworkWeights,
  matrix: SparseRows,
  kernelsOf: KernelsOf,
): Model {
  const { height } = weights;
  const items = matrix.columns;
  const stride = roundUp(items, 4);
  const { at, size } = memoryLayout({
    encoder: items * height,
    encoderBias: height,
    // Hidden unit by hidden unit, so that all outputs are one sum of rows.
    decoder: height * stride,
    decoderBias: stride,
    hidden: height,
    outputs: stride,
    list: 2 * Math.max(items, height),
  });
  const kernels = kernelsOf(size);
  const { memory } = kernels;
  memory.set(weights.encoder, at.encoder);
  memory.set(weights.encoderBias, at.encoderBias);
  memory.set(weights.decoderBias, at.decoderBias);
  for (let item = 0; item < stride; item++) {
    for (let f = 0; f < height; f++) {
      memory[at.decoder + f * stride + item] =
        weights.decoder[((item >> 2) * height + f) * 4 + (item & 3)] ?? 0;
    }
  }
  const known = new Uint8Array(items);
  for (const item of matrix.column) known[item] = 1;

  return {
    score: (history, into) => {
      into.fill(0);
      if (history.items.length === 0) return;
      encode(kernels, at, height, unitLength(history), at.hidden);
      for (let f = 0; f < height; f++) {
        memory[at.list + 2 * f] = at.decoder + f * stride;
        memory[at.list + 2 * f + 1] = memory[at.hidden + f] ?? 0;
      }
      memory.copyWithin(at.outputs, at.decoderBias, at.decoderBias + stride);
      kernels.addRows(at.outputs, stride, at.list, height);
      let least = Infinity;
      for (let item = 0; item < items; item++) {
        if (known[item] === 1) least = Math.min(least, memory[at.outputs + item] ?? 0);
      }
      for (let item = 0; item < items; item++) {
        if (known[item] === 1) into[item] = (memory[at.outputs + item] ?? 0) - least;
      }
    },
    contributions: () => null,
  };
}
