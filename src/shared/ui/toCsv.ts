export type CsvValue = string | number | null;

/**
 * CSV by RFC 4180: CRLF, quotes where needed, null as nothing. A byte order mark goes first, without
 * which spreadsheets read Chinese as GBK.
 *
 * Text that a spreadsheet would run as a formula gets a ' in front (OWASP, "CSV injection"): it
 * starts with = + - @, a tab or a return. Numbers, and text that is only a number, stay as they are.
 */
export function toCsv(rows: Iterable<readonly CsvValue[]>): string {
  const lines: string[] = [];
  for (const row of rows) lines.push(row.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?$/u;

function csvCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const safe = FORMULA.test(value) && !PLAIN_NUMBER.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
