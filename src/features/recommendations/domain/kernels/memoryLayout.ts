/** Elements in a line of the processor's cache: parts begin at one. */
const LINE = 8;

/** Where parts of a kernel memory begin, by name. */
export type Places<Part extends string> = Readonly<Record<Part, number>>;

/** Where parts of the given sizes begin in one memory, and how large it has to be for all of them. */
export function memoryLayout<Part extends string>(
  sizes: Readonly<Record<Part, number>>,
): { readonly at: Places<Part>; readonly size: number } {
  const at: Record<Part, number> = { ...sizes };
  let size = 0;
  for (const part in sizes) {
    at[part] = size;
    size += roundUp(sizes[part], LINE);
  }
  return { at, size };
}

/** The smallest multiple of `unit` that is not below `n`. */
export function roundUp(n: number, unit: number): number {
  return Math.ceil(n / unit) * unit;
}
