import { isoDateOfCivilDay } from '../time/civilDay.ts';
import type { ExportCell } from './exportCell.ts';
import type { ExportColumn } from './exportTable.ts';

/** What some readers take for the end of a line; JSON allows them in text. */
const LINE_ENDS = /[\u0085\u2028\u2029]/gu;

/** One JSON object of a row, with its line feed (jsonlines.org). Nothing in it can be a formula. */
export function jsonLine(columns: readonly ExportColumn[], cells: readonly ExportCell[]): string {
  // By hand, so that a column named __proto__ is one like any other.
  const members = columns.map(
    ({ id }, index) => `${JSON.stringify(id)}:${JSON.stringify(jsonValue(cells[index] ?? null))}`,
  );
  return inOneLine(`{${members.join(',')}}`);
}

/** JSON as one line: what readers take for the end of a line is escaped, and the real one follows. */
export function inOneLine(json: string): string {
  const safe = json.replace(
    LINE_ENDS,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${safe}\n`;
}

function jsonValue(cell: ExportCell): string | number | null {
  if (cell === null) return null;
  switch (cell.type) {
    case 'number':
      return cell.number;
    case 'day':
      return isoDateOfCivilDay(cell.day);
    case 'text':
      return cell.text;
  }
}
