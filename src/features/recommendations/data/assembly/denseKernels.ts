// Leaf kernels of the dense algebra, in AssemblyScript, for WebAssembly with SIMD of 128 bits. What
// each does, in which layout, and in which order it adds, is said in
// domain/kernels/denseKernels.ts; domain/kernels/typescriptKernels.ts does the same to the bit. So:
// no relaxed SIMD, whose results depend on the processor, and no other order of additions.
// `node scripts/buildKernels.mjs` compiles this file; a test notices where that was forgotten.

// Registers decide the sizes of tiles: a 4 × 4 tile of f64 takes eight of sixteen, which leaves two
// for a column pair of B and one for an element of A.
export function multiplyAdd(
  c: u32,
  stride: u32,
  a: u32,
  b: u32,
  rowQuads: u32,
  columnQuads: u32,
  depth: u32,
): void {
  const row: usize = stride << 3;
  const panel: usize = depth << 5;
  let aStart: usize = a << 3;
  for (let i: u32 = 0; i < rowQuads; i++) {
    const aEnd = aStart + panel;
    let q: usize = b << 3;
    let c0: usize = (c + i * 4 * stride) << 3;
    for (let j: u32 = 0; j < columnQuads; j++) {
      const c1 = c0 + row;
      const c2 = c1 + row;
      const c3 = c2 + row;
      let s00 = v128.load(c0);
      let s01 = v128.load(c0, 16);
      let s10 = v128.load(c1);
      let s11 = v128.load(c1, 16);
      let s20 = v128.load(c2);
      let s21 = v128.load(c2, 16);
      let s30 = v128.load(c3);
      let s31 = v128.load(c3, 16);
      for (let p = aStart; p < aEnd; p += 32) {
        const b0 = v128.load(q);
        const b1 = v128.load(q, 16);
        q += 32;
        const a0 = v128.load64_splat(p);
        s00 = f64x2.add(s00, f64x2.mul(a0, b0));
        s01 = f64x2.add(s01, f64x2.mul(a0, b1));
        const a1 = v128.load64_splat(p, 8);
        s10 = f64x2.add(s10, f64x2.mul(a1, b0));
        s11 = f64x2.add(s11, f64x2.mul(a1, b1));
        const a2 = v128.load64_splat(p, 16);
        s20 = f64x2.add(s20, f64x2.mul(a2, b0));
        s21 = f64x2.add(s21, f64x2.mul(a2, b1));
        const a3 = v128.load64_splat(p, 24);
        s30 = f64x2.add(s30, f64x2.mul(a3, b0));
        s31 = f64x2.add(s31, f64x2.mul(a3, b1));
      }
      v128.store(c0, s00);
      v128.store(c0, s01, 16);
      v128.store(c1, s10);
      v128.store(c1, s11, 16);
      v128.store(c2, s20);
      v128.store(c2, s21, 16);
      v128.store(c3, s30);
      v128.store(c3, s31, 16);
      c0 += 32;
    }
    aStart = aEnd;
  }
}

export function addRows(y: u32, length: u32, list: u32, count: u32): void {
  const start: usize = y << 3;
  const end: usize = start + (length << 3);
  let at: usize = list << 3;
  let left = count;
  // Four rows in one pass over y, which is then read and written once for the four.
  for (; left >= 4; left -= 4, at += 64) {
    let r0: usize = (<u32>load<f64>(at)) << 3;
    let r1: usize = (<u32>load<f64>(at, 16)) << 3;
    let r2: usize = (<u32>load<f64>(at, 32)) << 3;
    let r3: usize = (<u32>load<f64>(at, 48)) << 3;
    const w0 = v128.load64_splat(at, 8);
    const w1 = v128.load64_splat(at, 24);
    const w2 = v128.load64_splat(at, 40);
    const w3 = v128.load64_splat(at, 56);
    for (let p = start; p < end; p += 32) {
      let s0 = v128.load(p);
      let s1 = v128.load(p, 16);
      s0 = f64x2.add(s0, f64x2.mul(w0, v128.load(r0)));
      s1 = f64x2.add(s1, f64x2.mul(w0, v128.load(r0, 16)));
      s0 = f64x2.add(s0, f64x2.mul(w1, v128.load(r1)));
      s1 = f64x2.add(s1, f64x2.mul(w1, v128.load(r1, 16)));
      s0 = f64x2.add(s0, f64x2.mul(w2, v128.load(r2)));
      s1 = f64x2.add(s1, f64x2.mul(w2, v128.load(r2, 16)));
      s0 = f64x2.add(s0, f64x2.mul(w3, v128.load(r3)));
      s1 = f64x2.add(s1, f64x2.mul(w3, v128.load(r3, 16)));
      v128.store(p, s0);
      v128.store(p, s1, 16);
      r0 += 32;
      r1 += 32;
      r2 += 32;
      r3 += 32;
    }
  }
  for (; left > 0; left--, at += 16) {
    let r: usize = (<u32>load<f64>(at)) << 3;
    const w = v128.load64_splat(at, 8);
    for (let p = start; p < end; p += 32) {
      v128.store(p, f64x2.add(v128.load(p), f64x2.mul(w, v128.load(r))));
      v128.store(p, f64x2.add(v128.load(p, 16), f64x2.mul(w, v128.load(r, 16))), 16);
      r += 32;
    }
  }
}

export function solveFour(a: u32, b: u32, n: u32): void {
  const row: usize = n << 5;
  const first: usize = a << 3;
  const last: usize = first + n * row;
  const one = f64x2.splat(1);
  // Factors A = L Lᵀ, two columns of L at a time; its diagonal is kept as reciprocals.
  let column: usize = 0;
  for (let j0 = first; j0 < last; j0 += 2 * row, column += 64) {
    for (let i0 = j0; i0 < last; i0 += 2 * row) {
      const j1 = j0 + row;
      const i1 = i0 + row;
      let s00 = v128.load(i0 + column);
      let t00 = v128.load(i0 + column, 16);
      let s01 = v128.load(i0 + column, 32);
      let t01 = v128.load(i0 + column, 48);
      let s10 = v128.load(i1 + column);
      let t10 = v128.load(i1 + column, 16);
      let s11 = v128.load(i1 + column, 32);
      let t11 = v128.load(i1 + column, 48);
      for (let k: usize = 0; k < column; k += 32) {
        const p0 = v128.load(i0 + k);
        const q0 = v128.load(j0 + k);
        s00 = f64x2.sub(s00, f64x2.mul(p0, q0));
        const q1 = v128.load(j1 + k);
        s01 = f64x2.sub(s01, f64x2.mul(p0, q1));
        const p1 = v128.load(i1 + k);
        s10 = f64x2.sub(s10, f64x2.mul(p1, q0));
        s11 = f64x2.sub(s11, f64x2.mul(p1, q1));
        const u0 = v128.load(i0 + k, 16);
        const v0 = v128.load(j0 + k, 16);
        t00 = f64x2.sub(t00, f64x2.mul(u0, v0));
        const v1 = v128.load(j1 + k, 16);
        t01 = f64x2.sub(t01, f64x2.mul(u0, v1));
        const u1 = v128.load(i1 + k, 16);
        t10 = f64x2.sub(t10, f64x2.mul(u1, v0));
        t11 = f64x2.sub(t11, f64x2.mul(u1, v1));
      }
      if (i0 == j0) {
        s00 = f64x2.div(one, f64x2.sqrt(s00));
        t00 = f64x2.div(one, f64x2.sqrt(t00));
        s10 = f64x2.mul(s10, s00);
        t10 = f64x2.mul(t10, t00);
        s11 = f64x2.div(one, f64x2.sqrt(f64x2.sub(s11, f64x2.mul(s10, s10))));
        t11 = f64x2.div(one, f64x2.sqrt(f64x2.sub(t11, f64x2.mul(t10, t10))));
        // What lies above the diagonal is left as it was.
      } else {
        const d0 = v128.load(j0 + column);
        const e0 = v128.load(j0 + column, 16);
        const l = v128.load(j1 + column);
        const m = v128.load(j1 + column, 16);
        const d1 = v128.load(j1 + column, 32);
        const e1 = v128.load(j1 + column, 48);
        s00 = f64x2.mul(s00, d0);
        t00 = f64x2.mul(t00, e0);
        s01 = f64x2.mul(f64x2.sub(s01, f64x2.mul(s00, l)), d1);
        t01 = f64x2.mul(f64x2.sub(t01, f64x2.mul(t00, m)), e1);
        s10 = f64x2.mul(s10, d0);
        t10 = f64x2.mul(t10, e0);
        s11 = f64x2.mul(f64x2.sub(s11, f64x2.mul(s10, l)), d1);
        t11 = f64x2.mul(f64x2.sub(t11, f64x2.mul(t10, m)), e1);
        v128.store(i0 + column, s01, 32);
        v128.store(i0 + column, t01, 48);
      }
      v128.store(i0 + column, s00);
      v128.store(i0 + column, t00, 16);
      v128.store(i1 + column, s10);
      v128.store(i1 + column, t10, 16);
      v128.store(i1 + column, s11, 32);
      v128.store(i1 + column, t11, 48);
    }
  }
  // L z = b, then Lᵀ x = z.
  const x: usize = b << 3;
  for (let i: usize = 0; i < row; i += 32) {
    const at = first + (i >> 5) * row;
    let s = v128.load(x + i);
    let t = v128.load(x + i, 16);
    for (let k: usize = 0; k < i; k += 32) {
      s = f64x2.sub(s, f64x2.mul(v128.load(at + k), v128.load(x + k)));
      t = f64x2.sub(t, f64x2.mul(v128.load(at + k, 16), v128.load(x + k, 16)));
    }
    v128.store(x + i, f64x2.mul(s, v128.load(at + i)));
    v128.store(x + i, f64x2.mul(t, v128.load(at + i, 16)), 16);
  }
  for (let i: usize = row; i > 0;) {
    i -= 32;
    const at = first + (i >> 5) * row;
    const s = f64x2.mul(v128.load(x + i), v128.load(at + i));
    const t = f64x2.mul(v128.load(x + i, 16), v128.load(at + i, 16));
    v128.store(x + i, s);
    v128.store(x + i, t, 16);
    for (let k: usize = 0; k < i; k += 32) {
      v128.store(x + k, f64x2.sub(v128.load(x + k), f64x2.mul(v128.load(at + k), s)));
      v128.store(x + k, f64x2.sub(v128.load(x + k, 16), f64x2.mul(v128.load(at + k, 16), t)), 16);
    }
  }
}

// 1.5 × 2^52: adding it rounds to a whole number, which then lies in the low bits.
const ROUNDER = 6755399441055744.0;

export function exponentials(at: u32, length: u32): void {
  const start: usize = at << 3;
  const end: usize = start + (length << 3);
  for (let p = start; p < end; p += 16) {
    const x = f64x2.max(v128.load(p), f64x2.splat(-700));
    const rounded = f64x2.add(f64x2.mul(x, f64x2.splat(1.4426950408889634)), f64x2.splat(ROUNDER));
    const whole = f64x2.sub(rounded, f64x2.splat(ROUNDER));
    const rest = f64x2.sub(
      f64x2.sub(x, f64x2.mul(whole, f64x2.splat(6.93147180369123816e-1))),
      f64x2.mul(whole, f64x2.splat(1.90821492927058770002e-10)),
    );
    let sum = f64x2.splat(1.0 / 479001600.0);
    sum = f64x2.add(f64x2.mul(sum, rest), f64x2.splat(1.0 / 39916800.0));
    sum = f64x2.add(f64x2.mul(sum, rest), f64x2.splat(1.0 / 3628800.0));
    sum = f64x2.add(f64x2.mul(sum, rest), f64x2.splat(1.0 / 362880.0));
    sum = f64x2.add(f64x2.mul(sum, rest), f64x2.splat(1.0 / 40320.0));
    sum = f64x2.add(f64x2.mul(sum, rest), f64x2.splat(1.0 / 5040.0));
    sum = f64x2.add(f64x2.mul(sum, rest), f64x2.splat(1.0 / 720.0));
    sum = f64x2.add(f64x2.mul(sum, rest), f64x2.splat(1.0 / 120.0));
    sum = f64x2.add(f64x2.mul(sum, rest), f64x2.splat(1.0 / 24.0));
    sum = f64x2.add(f64x2.mul(sum, rest), f64x2.splat(1.0 / 6.0));
    sum = f64x2.add(f64x2.mul(sum, rest), f64x2.splat(0.5));
    sum = f64x2.add(f64x2.mul(sum, rest), f64x2.splat(1));
    sum = f64x2.add(f64x2.mul(sum, rest), f64x2.splat(1));
    const power = i64x2.shl(i64x2.add(rounded, i64x2.splat(1023)), 52);
    v128.store(p, f64x2.mul(sum, power));
  }
}

export function adamStep(
  values: u32,
  gradients: u32,
  means: u32,
  squares: u32,
  length: u32,
  rate: f64,
): void {
  const g: usize = (<usize>gradients - values) << 3;
  const m: usize = (<usize>means - values) << 3;
  const v: usize = (<usize>squares - values) << 3;
  const start: usize = values << 3;
  const end: usize = start + (length << 3);
  const step = f64x2.splat(rate);
  for (let p = start; p < end; p += 16) {
    const gradient = v128.load(p + g);
    const mean = f64x2.add(
      f64x2.mul(f64x2.splat(0.9), v128.load(p + m)),
      f64x2.mul(f64x2.splat(0.1), gradient),
    );
    const square = f64x2.add(
      f64x2.mul(f64x2.splat(0.999), v128.load(p + v)),
      f64x2.mul(f64x2.splat(0.001), f64x2.mul(gradient, gradient)),
    );
    v128.store(p + m, mean);
    v128.store(p + v, square);
    v128.store(p + g, f64x2.splat(0));
    const move = f64x2.div(f64x2.mul(step, mean), f64x2.add(f64x2.sqrt(square), f64x2.splat(1e-8)));
    v128.store(p, f64x2.sub(v128.load(p), move));
  }
}
