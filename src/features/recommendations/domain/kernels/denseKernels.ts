/**
 * The inner loops of dense algebra over one block of memory. There are two: TypeScript
 * (`typescriptKernels.ts`) and WebAssembly with SIMD (`data/wasmKernels.ts`), about four times as
 * fast. Both add in the order given here, in f64 and without fused operations, so their results are
 * the same to the bit. What is built on them is written once, in the other files of this folder.
 *
 * Places and lengths count elements of `memory`. A *panel* is a matrix of `rows` × `depth`, its rows
 * a multiple of 4, stored four rows at a time: element (r, k) lies at
 * (⌊r / 4⌋ · depth + k) · 4 + r mod 4 (`packPanel`).
 */
export interface DenseKernels {
  readonly memory: Float64Array;

  /**
   * C += A · Bᵀ. C lies row by row, its rows `stride` apart; A is a panel of 4 · `rowQuads` rows and
   * B one of 4 · `columnQuads`, both of `depth`. Each element of C takes its `depth` products one by
   * one, from the first on.
   */
  multiplyAdd(
    c: number,
    stride: number,
    a: number,
    b: number,
    rowQuads: number,
    columnQuads: number,
    depth: number,
  ): void;

  /**
   * y += the rows of a list, one after another, each times its weight. The list has `count` pairs
   * (place of the row, weight); y and the rows have `length` elements, a multiple of 4.
   */
  addRows(y: number, length: number, list: number, count: number): void;

  /**
   * Solves four systems A x = b of n unknowns at once by Cholesky; n is even. Element (i, j) of
   * system s lies at a + (i · n + j) · 4 + s, its right side and then its solution at
   * b + i · 4 + s. Of A, symmetric and positive definite, the lower triangle is read and
   * overwritten by the factor.
   */
  solveFour(a: number, b: number, n: number): void;

  /**
   * x becomes e^x, to about 15 digits, for `length` elements, a multiple of 2, none above 0; below
   * −700 it stays e^−700.
   */
  exponentials(at: number, length: number): void;

  /**
   * A step of Adam for `length` values, a multiple of 2: means of gradients and of their squares
   * with decays .9 and .999, then value −= rate · mean / (√square + 1e-8). The correction for the
   * first steps belongs into `rate`. Gradients are 0 afterwards. Kingma and Ba, "Adam" (2015), §2.
   */
  adamStep(
    values: number,
    gradients: number,
    means: number,
    squares: number,
    length: number,
    rate: number,
  ): void;
}

/** Makes kernels with a memory of `size` elements, all 0. @throws RangeError where there is none */
export type KernelsOf = (size: number) => DenseKernels;
