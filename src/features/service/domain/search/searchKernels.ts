/**
 * The search over texts that lie one after another in one memory, those of units up to 255 as bytes
 * ("narrow") and all others as UTF-16 ("wide"): so a desk that writes Latin letters takes half the room, and
 * a look for Han characters passes over it. All addresses are in bytes from the start of the memory, and
 * multiples of four.
 *
 * A find writes the number of each text that has the needle somewhere, once, in the order of the
 * texts, and answers how many. It may read up to 64 bytes behind the last text.
 */
export type SearchKernels = {
  readonly memory: ArrayBuffer;
  readonly findNarrow: Find;
  readonly findWide: Find;
};

/**
 * @param text where the texts begin
 * @param starts u32 by text, in units from `text`; one more than there are texts. The first need not be 0
 * @param numbers u32 by text: what is written for it
 * @param needle its units, as wide as the texts'
 * @param length its units, at least 1
 * @param near place in the needle of one of its rarest units, from 0: what is looked for first
 * @param far place of the other; not before `near`
 * @param spaced a bit for each of the 65,536 units: as `spacedUnits` gives them; hits then
 *   begin and end at edges of words. 0 for any hit.
 * @param hits u32: where the numbers are written; room for all texts
 */
type Find = (
  text: number,
  starts: number,
  numbers: number,
  texts: number,
  needle: number,
  length: number,
  near: number,
  far: number,
  spaced: number,
  hits: number,
) => number;

/** Kernels over a memory of so many bytes, all 0. */
export type SearchKernelsOf = (bytes: number) => SearchKernels;
