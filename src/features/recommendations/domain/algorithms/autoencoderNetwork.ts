import { stream } from '../../../../shared/domain/random/stream.ts';
import type { DenseKernels, KernelsOf } from '../kernels/denseKernels.ts';
import { memoryLayout, roundUp, type Places } from '../kernels/memoryLayout.ts';
import { packPanel } from '../kernels/packPanel.ts';
import { turnPanel } from '../kernels/turnPanel.ts';
import type { Example } from './autoencoderExamples.ts';
import { encode } from './autoencoderHidden.ts';
import { lossGradient, summedLoss, type Outputs } from './autoencoderOutputs.ts';

/** Customers that learn together; a multiple of 4. */
export const BATCH = 64;
/** Products of a sum over products whose factors are packed at once; a multiple of 4. */
const CHUNK = 128;

type Parameter = 'encoder' | 'encoderBias' | 'decoder' | 'decoderBias';
type Work =
  | 'gradients'
  | 'means'
  | 'squares'
  | 'hidden'
  | 'hiddenGradient'
  | 'hiddenPanel'
  | 'turnedHidden'
  | 'outputs'
  | 'outputsChunk'
  | 'decoderChunk'
  | 'list';

/** What a network has learned; `height` is the hidden units rounded up to a multiple of 4. */
export type NetworkWeights = {
  /** Products × `height`, row by row. */
  readonly encoder: Float64Array;
  readonly encoderBias: Float64Array;
  /** A panel of products, rounded up to a multiple of 4, × `height`. */
  readonly decoder: Float64Array;
  readonly decoderBias: Float64Array;
  readonly height: number;
};

/**
 * A network [products – hidden – products]: h = tanh(x E + e), p = softmax(h D + d), which learns by
 * Adam to foretell targets: −Σ_j x_j ln p_j, the multinomial loss, becomes small.
 *
 * In memory D is a panel of products × hidden and the outputs of a batch are a panel of products ×
 * customers, so that the products of matrices before and after them take both as they lie.
 */
export class AutoencoderNetwork {
  readonly #kernels: DenseKernels;
  readonly #at: Places<Parameter | Work>;
  readonly #items: number;
  readonly #hidden: number;
  /** Products and hidden units, rounded up to multiples of 4. */
  readonly #width: number;
  readonly #height: number;
  /** Numbers that are learned, with those that fill up. */
  readonly #count: number;
  readonly #outputs: Outputs;
  /** .9 and .999 to the power of the steps so far. */
  #meanDecay = 1;
  #squareDecay = 1;

  constructor(items: number, hidden: number, kernelsOf: KernelsOf) {
    const width = roundUp(items, 4);
    const height = roundUp(hidden, 4);
    const parameters = {
      encoder: items * height,
      encoderBias: height,
      decoder: width * height,
      decoderBias: width,
    };
    const count = memoryLayout(parameters).size;
    const { at, size } = memoryLayout({
      ...parameters,
      gradients: count,
      means: count,
      squares: count,
      hidden: BATCH * height,
      hiddenGradient: BATCH * height,
      hiddenPanel: BATCH * height,
      turnedHidden: BATCH * height,
      outputs: width * BATCH,
      outputsChunk: CHUNK * BATCH,
      decoderChunk: CHUNK * height,
      list: 2 * items,
    });
    this.#kernels = kernelsOf(size);
    this.#at = at;
    this.#items = items;
    this.#hidden = hidden;
    this.#width = width;
    this.#height = height;
    this.#count = count;
    this.#outputs = { place: at.outputs, items, depth: BATCH };
  }

  /** Weights of the seed, even within ±√(6 / (products + hidden)): Glorot and Bengio 2010. */
  start(seed: number): void {
    const { memory } = this.#kernels;
    const height = this.#height;
    const bound = Math.sqrt(6 / (this.#items + this.#hidden));
    const chance = stream(seed, 'autoencoder weights');
    for (let item = 0; item < this.#items; item++) {
      chance.at(item);
      const row = this.#at.encoder + item * height;
      const column = this.#at.decoder + (item >> 2) * 4 * height + (item & 3);
      for (let f = 0; f < this.#hidden; f++) {
        memory[row + f] = bound * (2 * chance.unit() - 1);
        memory[column + 4 * f] = bound * (2 * chance.unit() - 1);
      }
    }
  }

  /** One step of Adam down the mean loss of 1 to `BATCH` examples. */
  learn(examples: readonly Example[], rate: number): void {
    this.#foretell(examples);
    lossGradient(this.#kernels, this.#outputs, examples);
    this.#addDecoderGradient();
    this.#addEncoderGradient(examples);
    this.#meanDecay *= 0.9;
    this.#squareDecay *= 0.999;
    const corrected = (rate * Math.sqrt(1 - this.#squareDecay)) / (1 - this.#meanDecay);
    const { encoder, gradients, means, squares } = this.#at;
    this.#kernels.adamStep(encoder, gradients, means, squares, this.#count, corrected);
  }

  /** The mean loss of examples, each per unit of its target's values. */
  loss(examples: readonly Example[]): number {
    let sum = 0;
    for (let from = 0; from < examples.length; from += BATCH) {
      const batch = examples.slice(from, from + BATCH);
      this.#foretell(batch);
      sum += summedLoss(this.#kernels, this.#outputs, batch);
    }
    return sum / examples.length;
  }

  /** All numbers that are learned: to be kept, and put back. */
  get parameters(): Float64Array {
    const { encoder } = this.#at;
    return this.#kernels.memory.subarray(encoder, encoder + this.#count);
  }

  get weights(): NetworkWeights {
    const { memory } = this.#kernels;
    const { encoder, encoderBias, decoder, decoderBias } = this.#at;
    const height = this.#height;
    return {
      encoder: memory.subarray(encoder, encoder + this.#items * height),
      encoderBias: memory.subarray(encoderBias, encoderBias + height),
      decoder: memory.subarray(decoder, decoder + this.#width * height),
      decoderBias: memory.subarray(decoderBias, decoderBias + this.#width),
      height,
    };
  }

  /** Fills the outputs with h D + d for the inputs of up to `BATCH` examples. */
  #foretell(examples: readonly Example[]): void {
    const { memory } = this.#kernels;
    const at = this.#at;
    const height = this.#height;
    memory.fill(0, at.hidden, at.hidden + BATCH * height);
    examples.forEach(({ input }, row) => {
      encode(this.#kernels, at, height, input, at.hidden + row * height);
    });
    packPanel(memory, at.hiddenPanel, at.hidden, BATCH, height, height, 1);
    for (let quad = 0; quad < this.#width; quad += 4) {
      const tile = at.outputs + quad * BATCH;
      const bias = at.decoderBias + quad;
      for (let to = tile; to < tile + 4 * BATCH; to += 4) memory.copyWithin(to, bias, bias + 4);
      const decoder = at.decoder + quad * height;
      this.#kernels.multiplyAdd(tile, 4, at.hiddenPanel, decoder, BATCH / 4, 1, height);
    }
  }

  /** From the gradient by the outputs: by D, hᵀ times it, and by d, its sum. */
  #addDecoderGradient(): void {
    const { memory } = this.#kernels;
    const at = this.#at;
    const height = this.#height;
    turnPanel(memory, at.turnedHidden, at.hiddenPanel, BATCH, height);
    const weights = this.#gradientOf('decoder');
    const biases = this.#gradientOf('decoderBias');
    for (let quad = 0; quad < this.#width; quad += 4) {
      const tile = at.outputs + quad * BATCH;
      const gradient = weights + quad * height;
      this.#kernels.multiplyAdd(gradient, 4, at.turnedHidden, tile, height / 4, 1, BATCH);
      for (let i = 0; i < 4 * BATCH; i++) {
        const bias = biases + quad + (i & 3);
        memory[bias] = (memory[bias] ?? 0) + (memory[tile + i] ?? 0);
      }
    }
  }

  /** The same by E and e: through D, and through tanh, whose derivative is 1 − h². */
  #addEncoderGradient(examples: readonly Example[]): void {
    const { memory } = this.#kernels;
    const at = this.#at;
    const height = this.#height;
    memory.fill(0, at.hiddenGradient, at.hiddenGradient + BATCH * height);
    for (let from = 0; from < this.#width; from += CHUNK) {
      const depth = Math.min(CHUNK, this.#width - from);
      turnPanel(memory, at.outputsChunk, at.outputs + from * BATCH, depth, BATCH);
      turnPanel(memory, at.decoderChunk, at.decoder + from * height, depth, height);
      this.#kernels.multiplyAdd(
        at.hiddenGradient,
        height,
        at.outputsChunk,
        at.decoderChunk,
        BATCH / 4,
        height / 4,
        depth,
      );
    }
    const weights = this.#gradientOf('encoder');
    const biases = this.#gradientOf('encoderBias');
    examples.forEach(({ input }, row) => {
      const hidden = at.hidden + row * height;
      const gradient = at.hiddenGradient + row * height;
      for (let f = 0; f < height; f++) {
        const value = memory[hidden + f] ?? 0;
        const own = (memory[gradient + f] ?? 0) * (1 - value * value);
        memory[gradient + f] = own;
        memory[biases + f] = (memory[biases + f] ?? 0) + own;
      }
      memory[at.list] = gradient;
      input.items.forEach((item, i) => {
        memory[at.list + 1] = input.values[i] ?? 0;
        this.#kernels.addRows(weights + item * height, height, at.list, 1);
      });
    });
  }

  #gradientOf(part: Parameter): number {
    return this.#at.gradients + this.#at[part] - this.#at.encoder;
  }
}
