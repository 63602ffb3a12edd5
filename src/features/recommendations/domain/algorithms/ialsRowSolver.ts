import type { DenseKernels } from '../kernels/denseKernels.ts';
import type { Places } from '../kernels/memoryLayout.ts';
import { addRowGram, rowGramScratch } from '../kernels/rowGram.ts';
import { portablePower } from './portablePower.ts';

/** Rows that are solved at once. */
export const LANES = 4;

/** Observed entries of a row: the factor rows that they meet, and what they weigh. */
export type Terms = { readonly rows: Int32Array; readonly values: Float64Array };

/** The factors that a row is solved against: `count` rows, one after another at `place`. */
export type Factors = { readonly place: number; readonly count: number };

export type Regularisation = {
  readonly lambda: number;
  readonly alpha0: number;
  readonly nu: number;
};

type Part = 'base' | 'grams' | 'systems' | 'sides' | 'solutions' | 'list' | 'scratch';

/**
 * Solves rows of an iALS problem, four at a time: with the factors F that the row meets, A w = b, where
 * A = Σ_observed v f fᵀ + α0 FᵀF + λ (Σ v + α0 n)^ν I and b = Σ_observed v f.
 */
export class IalsRowSolver {
  readonly #kernels: DenseKernels;
  readonly #at: Places<Part>;
  readonly #width: number;
  readonly #regularisation: Regularisation;
  #factors: Factors = { place: 0, count: 0 };

  /** @param width elements of a factor row, a multiple of 4 */
  constructor(
    kernels: DenseKernels,
    at: Places<Part>,
    width: number,
    regularisation: Regularisation,
  ) {
    this.#kernels = kernels;
    this.#at = at;
    this.#width = width;
    this.#regularisation = regularisation;
  }

  /** Sizes of the parts of memory that a solver works in, for rows of up to `longest` entries. */
  static parts(width: number, longest: number): Record<Part, number> {
    return {
      base: width * width,
      grams: LANES * width * width,
      systems: LANES * width * width,
      sides: LANES * width,
      solutions: LANES * width,
      list: 2 * longest,
      scratch: rowGramScratch(width),
    };
  }

  /** Takes the factors as they are now: FᵀF is counted once for all rows. */
  meet(factors: Factors): void {
    const { memory } = this.#kernels;
    const width = this.#width;
    const { base } = this.#at;
    this.#factors = factors;
    memory.fill(0, base, base + width * width);
    const all = Int32Array.from({ length: factors.count }, (_, row) => row);
    const ones = new Float64Array(factors.count).fill(1);
    addRowGram(this.#kernels, base, factors.place, width, this.#at.scratch, all, ones);
    for (let i = base; i < base + width * width; i++) {
      memory[i] = this.#regularisation.alpha0 * (memory[i] ?? 0);
    }
  }

  /**
   * Solves up to four rows.
   *
   * @param sides right sides to take instead of b: places of `width` elements
   * @returns places of the solutions, `width` elements each; valid until the next call
   */
  solve(rows: readonly Terms[], sides?: readonly number[]): readonly number[] {
    const { memory } = this.#kernels;
    const width = this.#width;
    const { grams, systems, solutions } = this.#at;
    memory.fill(0, grams, grams + LANES * width * width);
    rows.forEach((terms, lane) => {
      const gram = grams + lane * width * width;
      const { scratch } = this.#at;
      addRowGram(
        this.#kernels,
        gram,
        this.#factors.place,
        width,
        scratch,
        terms.rows,
        terms.values,
      );
    });
    this.#interleave(rows);
    rows.forEach((terms, lane) => {
      const side = sides?.[lane] ?? this.#rightSide(terms, lane);
      for (let f = 0; f < width; f++) {
        memory[solutions + LANES * f + lane] = memory[side + f] ?? 0;
      }
    });
    this.#kernels.solveFour(systems, solutions, width);
    return rows.map((_, lane) => {
      const solution = this.#at.sides + lane * width;
      for (let f = 0; f < width; f++) {
        memory[solution + f] = memory[solutions + LANES * f + lane] ?? 0;
      }
      return solution;
    });
  }

  /** The systems of four rows, element by element beside each other; lanes without a row are harmless. */
  #interleave(rows: readonly Terms[]): void {
    const { memory } = this.#kernels;
    const { base, grams, systems } = this.#at;
    const width = this.#width;
    const lane = width * width;
    const [r0 = 1, r1 = 1, r2 = 1, r3 = 1] = rows.map(({ values }) => this.#ridge(values));
    for (let i = 0; i < width; i++) {
      for (let j = 0; j <= i; j++) {
        const at = i * width + j;
        const gram = grams + at;
        const common = memory[base + at] ?? 0;
        const to = systems + LANES * at;
        memory[to] = (memory[gram] ?? 0) + common;
        memory[to + 1] = (memory[gram + lane] ?? 0) + common;
        memory[to + 2] = (memory[gram + 2 * lane] ?? 0) + common;
        memory[to + 3] = (memory[gram + 3 * lane] ?? 0) + common;
      }
      const diagonal = systems + LANES * i * (width + 1);
      memory[diagonal] = (memory[diagonal] ?? 0) + r0;
      memory[diagonal + 1] = (memory[diagonal + 1] ?? 0) + r1;
      memory[diagonal + 2] = (memory[diagonal + 2] ?? 0) + r2;
      memory[diagonal + 3] = (memory[diagonal + 3] ?? 0) + r3;
    }
  }

  /** λ (Σ v + α0 n)^ν: the larger the sum of weights in which a row takes part, the more. */
  #ridge(values: Float64Array): number {
    const { lambda, alpha0, nu } = this.#regularisation;
    let weight = alpha0 * this.#factors.count;
    for (const value of values) weight += value;
    return lambda * portablePower(weight, nu);
  }

  #rightSide({ rows, values }: Terms, lane: number): number {
    const { memory } = this.#kernels;
    const { list } = this.#at;
    const width = this.#width;
    const side = this.#at.sides + lane * width;
    memory.fill(0, side, side + width);
    for (let i = 0; i < rows.length; i++) {
      memory[list + 2 * i] = this.#factors.place + (rows[i] ?? 0) * width;
      memory[list + 2 * i + 1] = values[i] ?? 0;
    }
    this.#kernels.addRows(side, width, list, rows.length);
    return side;
  }
}
