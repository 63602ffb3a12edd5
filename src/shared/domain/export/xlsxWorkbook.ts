import type { ExportColumn } from './exportTable.ts';
import { stylesXml } from './xlsxStyles.ts';
import { xlsxText } from './xlsxSheet.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Where the sheet with this number, from 1 on, stands in the archive. */
export function sheetPath(sheet: number): string {
  return `xl/worksheets/sheet${sheet}.xml`;
}

/**
 * The parts of a workbook beside its sheets, by their paths in the archive (ECMA-376 part 2).
 * @param name of the first sheet; further ones are numbered
 */
export function workbookParts(
  columns: readonly ExportColumn[],
  name: string,
  sheets: number,
): ReadonlyMap<string, string> {
  const each = (write: (sheet: number) => string) =>
    Array.from({ length: sheets }, (_, index) => write(index + 1)).join('');
  return new Map([
    [
      '[Content_Types].xml',
      `${XML}<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
        each(
          (sheet) =>
            `<Override PartName="/${sheetPath(sheet)}" ContentType="${TYPE}.worksheet+xml"/>`,
        ) +
        '</Types>',
    ],
    [
      '_rels/.rels',
      `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
        `<Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/>` +
        '</Relationships>',
    ],
    [
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>` +
        each(
          (sheet) =>
            `<sheet name="${attribute(sheetName(name, sheet))}" sheetId="${sheet}" r:id="rId${sheet}"/>`,
        ) +
        '</sheets></workbook>',
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
        each(
          (sheet) =>
            `<Relationship Id="rId${sheet}" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet${sheet}.xml"/>`,
        ) +
        `<Relationship Id="rId${sheets + 1}" Type="${DOCUMENT}/styles" Target="styles.xml"/>` +
        '</Relationships>',
    ],
    ['xl/styles.xml', stylesXml(columns)],
  ]);
}

/** At most 31 characters, none of []:*?/\ and no ' at either end. Source: Excel's rules for names. */
function sheetName(name: string, sheet: number): string {
  const suffix = sheet === 1 ? '' : ` ${sheet}`;
  const plain = name
    .replace(/[[\]:*?/\\\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .slice(0, 31 - suffix.length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/^'+|'+$/g, '')
    .trim();
  return `${plain === '' ? 'Huitou' : plain}${suffix}`;
}

function attribute(text: string): string {
  return xlsxText(text).replaceAll('"', '&quot;');
}
