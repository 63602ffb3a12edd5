import { isoDateOfCivilDay } from '../time/civilDay.ts';
import type { ExportCell } from './exportCell.ts';
import type { ExportColumn } from './exportTable.ts';
import { neutralText } from './neutralText.ts';
import { columnStyle, HEAD_STYLE, TEXT_STYLE } from './xlsxStyles.ts';

/** Rows of a sheet, the head included. Source: Excel specifications and limits. */
export const SHEET_ROWS = 1_048_576;
/** UTF-16 units of text in a cell. Excel offers to repair a file that has more. */
export const CELL_LENGTH = 32_767;

/** 1970-01-01 in Excel's count of days, which is right from 1900-03-01 on. */
const EPOCH_SERIAL = 25_569;
const FIRST_SERIAL = 61;
const LAST_SERIAL = 2_958_465;

/** What stands before the rows of a sheet: the head is frozen, and is the first row. */
export function sheetStart(columns: readonly ExportColumn[]): string {
  const widths = columns.map(({ head }, index) => {
    const width = Math.min(40, Math.max(12, head.length * 2));
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  const head = columns.map(({ head: text }, index) =>
    textCell(reference(index, 1), text, HEAD_STYLE),
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView workbookViewId="0">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    `</sheetView></sheetViews><cols>${widths.join('')}</cols>` +
    `<sheetData><row r="1">${head.join('')}</row>`
  );
}

/**
 * A row of a sheet (ECMA-376 part 1, 18.3.1.73). Text is typed as text, so that no cell is a
 * formula, and neutralised all the same: a sheet saved as CSV loses the types.
 * @param row counted from 1, the head's
 */
export function sheetRow(row: number, cells: readonly ExportCell[]): string {
  const written = cells.map((cell, index) => {
    if (cell === null) return '';
    const at = reference(index, row);
    switch (cell.type) {
      case 'text':
        return textCell(at, cell.text, TEXT_STYLE);
      case 'number':
        return numberCell(at, cell.number, columnStyle(index));
      case 'day': {
        const serial = cell.day + EPOCH_SERIAL;
        return serial >= FIRST_SERIAL && serial <= LAST_SERIAL
          ? numberCell(at, serial, columnStyle(index))
          : textCell(at, isoDateOfCivilDay(cell.day), TEXT_STYLE);
      }
    }
  });
  return `<row r="${row}">${written.join('')}</row>`;
}

export const SHEET_END = '</sheetData></worksheet>';

/** Whether a cell is cut to what Excel holds. */
export function isCut(cell: ExportCell): boolean {
  return cell?.type === 'text' && neutralText(cell.text).length > CELL_LENGTH;
}

function numberCell(at: string, value: number, style: number): string {
  return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
}

function textCell(at: string, text: string, style: number): string {
  const inside = xlsxText(shortened(neutralText(text)));
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${inside}</t></is></c>`;
}

/** Text cut to what a cell holds, with … at its end; no character is cut in two. */
function shortened(text: string): string {
  if (text.length <= CELL_LENGTH) return text;
  return `${text.slice(0, CELL_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/**
 * Text inside XML, with what XML cannot hold as _xHHHH_ (ECMA-376 part 1, 22.9.2.19 ST_Xstring),
 * and so an _xHHHH_ that was there before.
 */
export function xlsxText(text: string): string {
  return text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\0-\x08\x0B-\x1F\uFFFE\uFFFF]/g, (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
    })
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** 'A1', 'AB12': letters are digits of base 26 without a zero. */
function reference(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
