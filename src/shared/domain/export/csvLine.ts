import { isoDateOfCivilDay } from '../time/civilDay.ts';
import type { ExportCell } from './exportCell.ts';
import { neutralText } from './neutralText.ts';

/** First in a file: without it spreadsheets read Chinese as GBK. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What needs quotes: by RFC 4180, and what readers with other delimiters or trimming take apart. */
const QUOTED = /[",;\t\r\n]|^\s|\s$/u;

/**
 * One line of CSV by RFC 4180, with its CRLF. Null is nothing; numbers have all their digits and a
 * plain minus; text that a spreadsheet would run as a formula is neutralised.
 */
export function csvLine(cells: readonly ExportCell[]): string {
  const line = cells.map(csvCell).join(',');
  // One empty cell would be a blank line, which readers pass over.
  return `${line === '' && cells.length === 1 ? '""' : line}\r\n`;
}

function csvCell(cell: ExportCell): string {
  if (cell === null) return '';
  switch (cell.type) {
    case 'number':
      return String(cell.number);
    case 'day':
      return isoDateOfCivilDay(cell.day);
    case 'text': {
      const safe = neutralText(cell.text);
      return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
    }
  }
}
