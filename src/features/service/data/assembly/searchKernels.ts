// The scan over many texts at once, in AssemblyScript, for WebAssembly with SIMD of 128 bits. What it
// does and in which layout is said in domain/search/searchKernels.ts;
// domain/search/typescriptSearch.ts does the same. `node scripts/buildKernels.mjs` compiles this file;
// a test notices where that was forgotten.

export function findNarrow(
  text: usize,
  starts: usize,
  numbers: usize,
  texts: u32,
  needle: usize,
  length: u32,
  near: u32,
  far: u32,
  spaced: usize,
  hits: usize,
): u32 {
  return find<u8>(text, starts, numbers, texts, needle, length, near, far, spaced, hits);
}

export function findWide(
  text: usize,
  starts: usize,
  numbers: usize,
  texts: u32,
  needle: usize,
  length: u32,
  near: u32,
  far: u32,
  spaced: usize,
  hits: usize,
): u32 {
  return find<u16>(text, starts, numbers, texts, needle, length, near, far, spaced, hits);
}

// Looks at 64 bytes at once for two of the needle's units that are rare, as far from each other as they
// stand in it: places at which both stand are few, and only those are compared in full. After a hit the
// rest of its text is left out.
function find<T>(
  text: usize,
  starts: usize,
  numbers: usize,
  texts: u32,
  needle: usize,
  length: u32,
  near: u32,
  far: u32,
  spaced: usize,
  hits: usize,
): u32 {
  const reach: usize = (<usize>length - 1) * sizeof<T>();
  const end: usize = text + load<u32>(starts + ((<usize>texts) << 2)) * sizeof<T>();
  const begin: usize = text + load<u32>(starts) * sizeof<T>();
  if (end - begin <= reach) return 0;
  const past = end - reach;
  const toNear: usize = (<usize>near) * sizeof<T>();
  const toFar: usize = (<usize>far) * sizeof<T>();
  const one = splat<T>(load<T>(needle + toNear));
  const other = splat<T>(load<T>(needle + toFar));
  if (length <= 2 && spaced == 0) return findShort<T>(text, starts, numbers, texts, one, other, reach, hits);
  let textStart = begin;
  let textEnd: usize = text + load<u32>(starts, 4) * sizeof<T>();
  let into = hits;
  let place = begin;
  while (place < past) {
    const a = both<T>(place + toNear, one, place + toFar, other);
    const b = both<T>(place + toNear + 16, one, place + toFar + 16, other);
    const c = both<T>(place + toNear + 32, one, place + toFar + 32, other);
    const d = both<T>(place + toNear + 48, one, place + toFar + 48, other);
    let next: usize = place + 64;
    if (v128.any_true(v128.or(v128.or(a, b), v128.or(c, d)))) {
      let mask: u64 =
        (<u64>bitmask<T>(a)) |
        ((<u64>bitmask<T>(b)) << 16) |
        ((<u64>bitmask<T>(c)) << 32) |
        ((<u64>bitmask<T>(d)) << 48);
      while (mask != 0) {
        const at: usize = place + <usize>ctz(mask);
        mask &= mask - 1;
        if (at >= past) return <u32>((into - hits) >> 2);
        while (textEnd <= at) {
          starts += 4;
          numbers += 4;
          textStart = textEnd;
          textEnd = text + load<u32>(starts, 4) * sizeof<T>();
        }
        // It may run on into the next text, which is no hit.
        if (at + reach >= textEnd) continue;
        if (!isAt<T>(at, needle, reach)) continue;
        if (spaced != 0 && !isWhole<T>(textStart, textEnd, at, reach, spaced)) continue;
        store<u32>(into, load<u32>(numbers));
        into += 4;
        // What of these 64 bytes lies behind this text is looked at already.
        const behind: usize = textEnd - place;
        if (behind >= 64) {
          next = textEnd;
          break;
        }
        mask &= ~(<u64>0) << <u64>behind;
      }
    }
    place = next;
  }
  return <u32>((into - hits) >> 2);
}

// One or two units stand in so many texts that to stop at each costs more than to look at all: texts are
// looked at one by one, and nothing depends on a guess of the processor but how long they are.
function findShort<T>(
  text: usize,
  starts: usize,
  numbers: usize,
  texts: u32,
  one: v128,
  other: v128,
  reach: usize,
  hits: usize,
): u32 {
  const last: usize = starts + ((<usize>texts) << 2);
  let into = hits;
  let place: usize = text + load<u32>(starts) * sizeof<T>();
  while (starts < last) {
    starts += 4;
    const end: usize = text + load<u32>(starts) * sizeof<T>();
    let found: u64 = 0;
    // Where the second unit would be the next text's, there is none.
    for (let left: isize = <isize>(end - place) - <isize>reach; left > 0; left -= 64) {
      const mask: u64 =
        (<u64>bitmask<T>(both<T>(place, one, place + reach, other))) |
        ((<u64>bitmask<T>(both<T>(place + 16, one, place + reach + 16, other))) << 16) |
        ((<u64>bitmask<T>(both<T>(place + 32, one, place + reach + 32, other))) << 32) |
        ((<u64>bitmask<T>(both<T>(place + 48, one, place + reach + 48, other))) << 48);
      found |= left < 64 ? mask & ((<u64>1 << <u64>left) - 1) : mask;
      place += 64;
    }
    place = end;
    store<u32>(into, load<u32>(numbers));
    into += found == 0 ? 0 : 4;
    numbers += 4;
  }
  return <u32>((into - hits) >> 2);
}

// Where one unit stands at one place and another at another.
// @ts-ignore: decorator
@inline
function both<T>(near: usize, one: v128, far: usize, other: v128): v128 {
  return v128.and(equals<T>(v128.load(near), one), equals<T>(v128.load(far), other));
}

// @ts-ignore: decorator
@inline
function splat<T>(unit: T): v128 {
  if (sizeof<T>() == 1) return i8x16.splat(<i8>unit);
  return i16x8.splat(<i16>unit);
}

// @ts-ignore: decorator
@inline
function equals<T>(a: v128, b: v128): v128 {
  if (sizeof<T>() == 1) return i8x16.eq(a, b);
  return i16x8.eq(a, b);
}

// One bit for each unit, at the place of its first byte.
// @ts-ignore: decorator
@inline
function bitmask<T>(equal: v128): u32 {
  if (sizeof<T>() == 1) return i8x16.bitmask(equal);
  return i8x16.bitmask(equal) & 0x5555;
}

// @ts-ignore: decorator
@inline
function isAt<T>(at: usize, needle: usize, reach: usize): bool {
  for (let i: usize = 0; i <= reach; i += sizeof<T>()) {
    if (load<T>(at + i) != load<T>(needle + i)) return false;
  }
  return true;
}

function isWhole<T>(start: usize, end: usize, at: usize, reach: usize, spaced: usize): bool {
  const last: usize = at + reach;
  if (at > start && isSpaced<T>(at - sizeof<T>(), spaced) && isSpaced<T>(at, spaced)) return false;
  const next: usize = last + sizeof<T>();
  return !(next < end && isSpaced<T>(last, spaced) && isSpaced<T>(next, spaced));
}

// @ts-ignore: decorator
@inline
function isSpaced<T>(at: usize, spaced: usize): bool {
  const unit: u32 = load<T>(at);
  return ((load<u8>(spaced + (unit >> 3)) >> (unit & 7)) & 1) != 0;
}
