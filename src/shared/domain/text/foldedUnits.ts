/**
 * Each UTF-16 unit as it is compared: lower case, and half width where there is a full-width form. One
 * unit stays one unit, so that a place in the folded text is the same place in the text itself; what
 * has more than one unit in lower case (İ) stays as it is.
 */
export const FOLDED_UNITS = folds();

function folds(): Uint16Array {
  const table = new Uint16Array(65_536);
  for (let unit = 0; unit < table.length; unit++) {
    const half = halfWidth(unit);
    // Surrogates are halves of a character: their lower case says nothing.
    const isSurrogate = half >= 0xd800 && half <= 0xdfff;
    const lower = isSurrogate ? '' : String.fromCharCode(half).toLowerCase();
    table[unit] = lower.length === 1 ? lower.charCodeAt(0) : half;
  }
  return table;
}

/** ！ to ～ are ! to ~ in full width; 　 is a blank. */
function halfWidth(unit: number): number {
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  return unit === 0x3000 ? 0x20 : unit;
}
