import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { ExportColumn, ExportFormat, ExportRow } from '../domain/export/exportTable.ts';
import { neutralText } from '../domain/export/neutralText.ts';
import { plantedPersonalData } from '../../testing/plantedPersonalData.ts';
import { exportFile } from './exportFile.ts';

const MASKED = { reveal: false };

async function bytes(
  format: ExportFormat,
  columns: readonly ExportColumn[],
  rows: readonly ExportRow[],
  options = MASKED,
): Promise<Uint8Array> {
  const { blob } = await exportFile(format, { name: 'Reviews', columns, rows }, options);
  return new Uint8Array(await blob.arrayBuffer());
}

const textColumns = (count: number): ExportColumn[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    head: `Column ${index}`,
    kind: 'text',
  }));

/** Texts as people and attackers write them; lone surrogates have no UTF-8. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .tuple(
        fc.constantFrom('', ' ', '\t', '\r', '\n', '\uFEFF', '\u3000', "'", '"', '\0'),
        fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '', '_x0041_'),
        fc.string({ unit: 'grapheme' }),
      )
      .map((parts) => parts.join('')),
    fc.constantFrom('constructor', '__proto__', 'toString', '=HYPERLINK("x")', 'a,b;c', '</t>'),
  )
  .filter((text) => !/[\uD800-\uDFFF]/u.test(text));
const anyRows = fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 5 });

const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

describe('CSV', () => {
  test('is read back to the same text but for the apostrophe before formulas, which no cell is', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
          await bytes('csv', textColumns(2), rows),
        );
        expect(text.startsWith('\uFEFF')).toBe(true);
        const { data, errors } = Papa.parse<string[]>(text.slice(1), {
          newline: '\r\n',
          delimiter: ',',
        });
        expect(errors).toEqual([]);
        expect(data).toEqual([
          ['Column 0', 'Column 1'],
          ...rows.map((row) => row.map(neutralText)),
          [''],
        ]);
        for (const cell of data.flat()) expect(cell).not.toMatch(FORMULA);
      }),
    );
  });

  test('numbers that are negative stay numbers, dates are ISO dates, heads are neutralised', async () => {
    const columns: ExportColumn[] = [
      { id: 'n', head: '=n', kind: 'number' },
      { id: 'm', head: 'Revenue', kind: 'money', currency: 'EUR' },
      { id: 'd', head: 'Day', kind: 'date' },
      { id: 't', head: 'Note', kind: 'text' },
    ];
    const file = await bytes('csv', columns, [[-1.5, -250, 20_000, '-1.5']]);
    expect(new TextDecoder().decode(file)).toBe(
      "'=n,Revenue,Day,Note\r\n-1.5,-2.5,2024-10-04,'-1.5\r\n",
    );
  });
});

describe('Excel', () => {
  const decode = (text: string) =>
    text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );

  test('has in its sheet the same text but for the apostrophe, every text typed as text', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const files = unzipSync(await bytes('xlsx', textColumns(2), rows));
        const xml = strFromU8(files['xl/worksheets/sheet1.xml']!);
        expect(xml).not.toContain('<f>');
        const cells = Array.from(
          xml.matchAll(
            /<c r="[A-Z]+\d+" s="\d+" t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t><\/is><\/c>/g,
          ),
          ([, text = '']) =>
            decode(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')),
        );
        expect(cells).toEqual(['Column 0', 'Column 1', ...rows.flat().map(neutralText)]);
        for (const cell of cells) expect(cell).not.toMatch(FORMULA);
        expect(xml.match(/<c /g)).toHaveLength(cells.length);
      }),
    );
  });

  test('is read back by another library, with numbers, dates and names of every object', async () => {
    const columns: ExportColumn[] = [
      { id: 'a', head: 'Text', kind: 'text' },
      { id: 'b', head: 'Number', kind: 'number' },
      { id: 'c', head: 'Revenue', kind: 'money', currency: 'CNY' },
      { id: 'd', head: 'Day', kind: 'date' },
      { id: 'e', head: 'Rate', kind: 'percent' },
    ];
    const rows: ExportRow[] = [
      ['constructor', -1.5, -250, 20_000, 0.25],
      ['__proto__ & <b> 周', null, 123_456, -30_000, null],
    ];
    const [sheet] = await readXlsxFile(Buffer.from(await bytes('xlsx', columns, rows)));
    expect(sheet?.sheet).toBe('Reviews');
    expect(sheet?.data).toEqual([
      ['Text', 'Number', 'Revenue', 'Day', 'Rate'],
      ['constructor', -1.5, -2.5, new Date('2024-10-04'), 0.25],
      // Before March 1900 Excel's days are not those of the calendar.
      ['__proto__ & <b> 周', null, 1234.56, '1887-11-12', null],
    ]);
  });

  test('text longer than a cell holds is cut and counted, no character in two', async () => {
    const long = '😀'.repeat(20_000);
    const file = await exportFile(
      'xlsx',
      { name: '', columns: textColumns(1), rows: [[long], ['short']] },
      MASKED,
    );
    expect(file.cut).toBe(1);
    const [sheet] = await readXlsxFile(Buffer.from(await file.blob.arrayBuffer()));
    expect(sheet?.sheet).toBe('Huitou');
    expect(sheet?.data[1]?.[0]).toBe(`${'😀'.repeat(16_383)}…`);
  });

  test('rows that come in many pieces are all there', async () => {
    async function* rows(): AsyncGenerator<ExportRow> {
      for (let row = 0; row < 8000; row++) {
        if (row % 3000 === 0) await Promise.resolve();
        yield [`row ${row}`, row];
      }
    }
    const { blob } = await exportFile(
      'xlsx',
      { name: 'a/b', columns: textColumns(2), rows: rows() },
      MASKED,
    );
    const [sheet] = await readXlsxFile(Buffer.from(await blob.arrayBuffer()));
    expect(sheet?.sheet).toBe('a b');
    expect(sheet?.data).toHaveLength(8001);
    expect(sheet?.data[8000]).toEqual(['row 7999', 7999]);
  });
});

describe('JSON lines', () => {
  test('have one object a row, which is read back to the same text', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const columns = textColumns(2).map((column, index) => ({
          ...column,
          id: index === 0 ? '__proto__' : column.id,
        }));
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
          await bytes('jsonl', columns, rows),
        );
        const lines = text.split(/[\n\r\u0085\u2028\u2029]/u);
        expect(lines.pop()).toBe('');
        expect(
          lines.map((line) => Object.values(JSON.parse(line) as Record<string, unknown>)),
        ).toEqual(rows);
      }),
    );
  });
});

describe('masking', () => {
  const columns: ExportColumn[] = [
    { id: 'order', head: 'Order', kind: 'text' },
    { id: 'phone', head: 'Phone', kind: 'personal', contact: 'phone' },
    { id: 'note', head: 'Note', kind: 'personal', contact: 'text' },
  ];
  const rowsWith = fc.array(fc.tuple(plantedPersonalData, plantedPersonalData), {
    minLength: 1,
    maxLength: 3,
  });

  test.each(['csv', 'xlsx', 'jsonl'] as const)(
    'nothing personal that was planted is in %s, and all of it where it is revealed',
    async (format) => {
      const contents = async (rows: readonly ExportRow[], reveal: boolean) => {
        const file = await bytes(format, columns, rows, { reveal });
        return format === 'xlsx'
          ? strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml']!)
          : new TextDecoder().decode(file);
      };
      await fc.assert(
        fc.asyncProperty(rowsWith, async (planted) => {
          const rows = planted.map(([one, other], index): ExportRow => [
            `A${index}`,
            one.text,
            `你好，${other.text}。谢谢`,
          ]);
          const [masked, revealed] = [await contents(rows, false), await contents(rows, true)];
          for (const { secret } of planted.flat()) {
            expect(masked).not.toContain(secret);
            expect(revealed).toContain(secret);
          }
        }),
      );
    },
  );
});
