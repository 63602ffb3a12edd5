/** What a spreadsheet would take for a formula; numbers with a sign are none. */
const FORMULA = /^(?:[=@\t\r]|[+-](?![\d.,]))/;

/**
 * A cell as a CSV file has it. What a spreadsheet would run as a formula gets an apostrophe in
 * front, which reading takes off again (see `CleanCell`).
 */
export function csvCell(text: string, delimiter: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  const plain = !safe.includes(delimiter) && !/["\r\n]|^\s|\s$/.test(safe);
  return plain ? safe : `"${safe.replaceAll('"', '""')}"`;
}
