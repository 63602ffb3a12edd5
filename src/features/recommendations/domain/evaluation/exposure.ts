/**
 * In how many slots of all lists each product stands.
 *
 * @param lists places of products
 * @param items products of the catalogue
 * @param times how often each list counts; each once where it is left out
 */
export function exposureOf(
  lists: readonly Int32Array[],
  items: number,
  times?: ArrayLike<number>,
): Int32Array {
  const shown = new Int32Array(items);
  lists.forEach((list, n) => {
    const count = times ? (times[n] ?? 0) : 1;
    if (count === 0) return;
    for (let slot = 0; slot < list.length; slot++) {
      const item = list[slot] ?? 0;
      shown[item] = (shown[item] ?? 0) + count;
    }
  });
  return shown;
}

/**
 * Share of the catalogue that is shown to anybody at all; NaN for an empty catalogue.
 * Source: Ge, Delgado-Battenfeld & Jannach 2010, "Beyond Accuracy" (RecSys): catalog coverage.
 *
 * @param exposure slots of each product
 */
export function coverage(exposure: Int32Array): number {
  let shown = 0;
  for (const slots of exposure) if (slots > 0) shown++;
  return shown / exposure.length;
}

/**
 * Gini coefficient of exposure over the whole catalogue: 0 where all products are shown alike, near
 * 1 where a few are shown always. With x ascending, Σ (2j − n − 1) x_j / (n Σ x). NaN where nothing
 * is shown.
 * Source: Fleder & Hosanagar 2009 (Management Science 55:697–712); formula: Shani & Gunawardana 2011.
 *
 * @param exposure slots of each product
 */
export function gini(exposure: Int32Array): number {
  let most = 0;
  let total = 0;
  for (const slots of exposure) {
    total += slots;
    if (slots > most) most = slots;
  }
  const withSlots = new Int32Array(most + 1);
  for (const slots of exposure) withSlots[slots] = (withSlots[slots] ?? 0) + 1;
  const n = exposure.length;
  let below = 0;
  let sum = 0;
  for (let slots = 0; slots <= most; slots++) {
    // Ranks below + 1 to below + same: Σ (2j − n − 1) = same (2 below + same − n).
    const same = withSlots[slots] ?? 0;
    sum += slots * same * (2 * below + same - n);
    below += same;
  }
  return sum / (n * total);
}
