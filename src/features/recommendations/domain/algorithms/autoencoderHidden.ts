import type { DenseKernels } from '../kernels/denseKernels.ts';
import type { Places } from '../kernels/memoryLayout.ts';
import type { Entries } from './autoencoderExamples.ts';
import { hyperbolicTangent } from './autoencoderTangent.ts';

/**
 * Writes tanh(x E + e) for a row x to `to`: `height` hidden units. `list` is a place for two numbers for
 * each entry.
 */
export function encode(
  kernels: DenseKernels,
  at: Places<'encoder' | 'encoderBias' | 'list'>,
  height: number,
  { items, values }: Entries,
  to: number,
): void {
  const { memory } = kernels;
  memory.copyWithin(to, at.encoderBias, at.encoderBias + height);
  for (let i = 0; i < items.length; i++) {
    memory[at.list + 2 * i] = at.encoder + (items[i] ?? 0) * height;
    memory[at.list + 2 * i + 1] = values[i] ?? 0;
  }
  kernels.addRows(to, height, at.list, items.length);
  for (let f = to; f < to + height; f++) memory[f] = hyperbolicTangent(memory[f] ?? 0);
}
