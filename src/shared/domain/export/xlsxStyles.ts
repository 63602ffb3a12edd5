import { minorDigits } from '../money/currencies.ts';
import type { ExportColumn } from './exportTable.ts';

/** Places in the list of cell formats that `stylesXml` writes. */
export const HEAD_STYLE = 1;
export const TEXT_STYLE = 2;
const FIRST_COLUMN = 3;
export function columnStyle(column: number): number {
  return FIRST_COLUMN + column;
}

/** Excel's own format "Text": what is typed into such a cell stays text. */
const TEXT_FORMAT = 49;
/** Numbers below are Excel's own formats. */
const FIRST_FORMAT = 164;

/** styles.xml: bold heads, text, and one number format for each column. */
export function stylesXml(columns: readonly ExportColumn[]): string {
  const formats = columns.map(
    (column, index) =>
      `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${format(column)}"/>`,
  );
  const cells = columns.map(
    (_, index) =>
      `<xf numFmtId="${FIRST_FORMAT + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    (formats.length === 0
      ? ''
      : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`) +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${FIRST_COLUMN + cells.length}">` +
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
    `<xf numFmtId="${TEXT_FORMAT}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
    `${cells.join('')}</cellXfs></styleSheet>`
  );
}

function format(column: ExportColumn): string {
  switch (column.kind) {
    case 'percent':
      return '0.0%';
    case 'date':
      return 'yyyy\\-mm\\-dd';
    case 'money': {
      const digits = minorDigits(column.currency ?? '');
      const amount = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
      // Only letters of an ISO code: a format is XML, and code to Excel.
      const currency = /^[A-Z]{3}$/.exec(column.currency ?? '')?.[0];
      return currency === undefined ? amount : `${amount}\\ &quot;${currency}&quot;`;
    }
    case 'text':
    case 'number':
    case 'time':
    case 'personal':
      return 'General';
  }
}
