/** Places 0 … length − 1 in order of time, and of place where times are equal. */
export function byTime(times: Float64Array, length: number): Int32Array {
  // Whole seconds and the place, packed into 53 bits, sort as plain numbers.
  const first = times.subarray(0, length).reduce((least, time) => Math.min(least, time), Infinity);
  const keys = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    keys[i] = Math.floor(((times[i] ?? 0) - first) / 1000) * 0x400_0000 + i;
  }
  keys.sort();
  return Int32Array.from(keys, (key) => key % 0x400_0000);
}
