/** Column that the file of problems has behind the others; it is no part of the data. */
export const PROBLEM_COLUMN = 'huitou_problem';

/** A header without what differs between writings of the same: case, width, spaces, marks. */
export function headerWord(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-./\\:#"'*()[\]【】]+/g, '');
}

const PROBLEM_WORD = headerWord(PROBLEM_COLUMN);

/** Whether this is the column of problems that `problemFile` added. */
export function isProblemColumn(header: string): boolean {
  return headerWord(header) === PROBLEM_WORD;
}

/**
 * The columns of a file in an order that does not depend on how the file has them, by their
 * positions; without the column of problems.
 */
export function canonicalColumns(headers: readonly string[]): number[] {
  const words = headers.map(headerWord);
  return [...headers.keys()]
    .filter((column) => words[column] !== PROBLEM_WORD)
    .sort((a, b) => compare(words[a] ?? '', words[b] ?? '') || a - b);
}

/** Names a set of headers: the same for the same columns in any order, case, width or spacing. */
export function headerKey(headers: readonly string[]): string {
  return canonicalColumns(headers)
    .map((column) => headerWord(headers[column] ?? ''))
    .join('|');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
