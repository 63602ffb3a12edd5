import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CELL_LIMIT, ROW_FLAG } from './cellBatch.ts';
import { CsvTokenizer } from './csvTokenizer.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

type Row = { cells: string[]; line: number; flag: number; raw: string };

/** Cuts the text at the given sizes (repeated), as chunks of a file come. */
function tokenize(
  text: string,
  { delimiter = ',', columns = 3, sizes = [1 << 20] } = {},
): { rows: Row[]; examined: number; length: number } {
  const bytes = encoder.encode(text);
  const tokenizer = new CsvTokenizer(delimiter, columns);
  const rows: Row[] = [];
  let at = 0;
  for (let i = 0; ; i++) {
    const size = Math.max(1, sizes[i % sizes.length] ?? 1);
    const last = at + size >= bytes.length;
    tokenizer.read(bytes.subarray(at, at + size), last, (batch) => {
      for (let row = 0; row < batch.rows; row++) {
        const cells = Array.from({ length: columns }, (_, column) => {
          const cell = row * columns + column;
          return decoder.decode(batch.bytes.subarray(batch.starts[cell], batch.ends[cell]));
        });
        const raw = decoder.decode(batch.bytes.subarray(batch.rawStarts[row], batch.rawEnds[row]));
        rows.push({ cells, line: batch.lines[row]!, flag: batch.flags[row]!, raw });
      }
    });
    if (last) break;
    at += size;
  }
  return { rows, examined: tokenizer.examined, length: bytes.length };
}

const cellsOf = (text: string, options?: Parameters<typeof tokenize>[1]) =>
  tokenize(text, options).rows.map(({ cells }) => cells);
const flagsOf = (text: string, options?: Parameters<typeof tokenize>[1]) =>
  tokenize(text, options).rows.map(({ line, flag }) => [line, flag]);

describe('CsvTokenizer', () => {
  it('reads plain rows with any line break', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(cellsOf(`a,b,c${end}1,2,3${end}`)).toEqual([
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ]);
    }
  });

  it('reads a last row without line break', () => {
    expect(cellsOf('a,b,c\n1,2,')).toEqual([
      ['a', 'b', 'c'],
      ['1', '2', ''],
    ]);
  });

  it('undoes quotes', () => {
    expect(cellsOf('"a,1","say ""hi""","two\nlines"\n')).toEqual([
      ['a,1', 'say "hi"', 'two\nlines'],
    ]);
  });

  it('takes spaces between a closing quote and the delimiter', () => {
    expect(cellsOf('"a" ,"b"\t,"c"  \n')).toEqual([['a', 'b', 'c']]);
  });

  it('takes a lone quote on the cell’s first line as text', () => {
    expect(cellsOf('"5" disc",b,c\n')).toEqual([['5" disc', 'b', 'c']]);
    expect(cellsOf('5" disc,b,c\n')).toEqual([['5" disc', 'b', 'c']]);
  });

  it('leaves out blank lines and lines of delimiters, and counts them', () => {
    const { rows } = tokenize('a,b,c\n\n , ,\n,,\n1,2,3\n');
    expect(rows.map(({ line }) => line)).toEqual([1, 5]);
  });

  it('counts lines inside quotes', () => {
    const { rows } = tokenize('a,b,c\n1,"x\r\ny\nz",3\r\n4,5,6\n');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('marks rows with more or fewer cells, but not those with empty ones behind', () => {
    expect(flagsOf('a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n')).toEqual([
      [1, ROW_FLAG.whole],
      [2, ROW_FLAG.ragged],
      [3, ROW_FLAG.ragged],
      [4, ROW_FLAG.whole],
    ]);
  });

  it('keeps a ragged row as it stands', () => {
    expect(tokenize('a,b,c\n"1,5",2\r\n').rows[1]?.raw).toBe('"1,5",2');
  });

  it('loses one line to a quote that a later quoted cell shows to be open', () => {
    const { rows } = tokenize('a,b,c\n1,"Tea,5\n2,Pot,6\n3,"Cup, big",7\n');
    expect(rows.map(({ cells, flag }) => [flag, cells])).toEqual([
      [ROW_FLAG.whole, ['a', 'b', 'c']],
      [ROW_FLAG.unclosedQuote, ['1', '', '']],
      [ROW_FLAG.whole, ['2', 'Pot', '6']],
      [ROW_FLAG.whole, ['3', 'Cup, big', '7']],
    ]);
  });

  it('loses one line to a quote that stays open to the end', () => {
    expect(flagsOf('a,b,c\n1,"Tea,5\n2,Pot,6\n3,Cup,7')).toEqual([
      [1, ROW_FLAG.whole],
      [2, ROW_FLAG.unclosedQuote],
      [3, ROW_FLAG.whole],
      [4, ROW_FLAG.whole],
    ]);
  });

  it('loses one line of a file in which everything is quoted', () => {
    const { rows } = tokenize('"a","b","c"\n"1","Tea","5\n"2","Pot","6"\n"3","Cup","7"\n');
    expect(rows.map(({ flag, line }) => [line, flag])).toEqual([
      [1, ROW_FLAG.whole],
      [2, ROW_FLAG.unclosedQuote],
      [3, ROW_FLAG.whole],
      [4, ROW_FLAG.whole],
    ]);
    expect(rows[2]?.cells).toEqual(['2', 'Pot', '6']);
  });

  it('reports a quoted cell of two million characters once and reads on', () => {
    const long = 'x'.repeat(2 * CELL_LIMIT);
    for (const sizes of [[1 << 20], [1 << 16], [1 << 24]]) {
      expect(flagsOf(`a,b,c\n1,"${long}",3\n4,5,6\n`, { sizes })).toEqual([
        [1, ROW_FLAG.whole],
        [2, ROW_FLAG.cellTooLong],
        [3, ROW_FLAG.whole],
      ]);
    }
  });

  it('reports an unquoted cell of two million characters once and reads on', () => {
    expect(flagsOf(`a,b,c\n1,${'x'.repeat(2 * CELL_LIMIT)},3\n4,5,6\n`)).toEqual([
      [1, ROW_FLAG.whole],
      [2, ROW_FLAG.cellTooLong],
      [3, ROW_FLAG.whole],
    ]);
  });

  it('gives up a line of forty million characters, and only that', () => {
    const { rows, examined, length } = tokenize(`a,b,c\n${'xy,'.repeat(14_000_000)}\r\n4,5,6\n`);
    expect(rows.map(({ line, flag }) => [line, flag])).toEqual([
      [1, ROW_FLAG.whole],
      [2, ROW_FLAG.cellTooLong],
      [3, ROW_FLAG.whole],
    ]);
    expect(examined).toBeLessThan(4 * length);
  });

  it('recovers from a quote that is open for twenty million characters', () => {
    const pot = 'Pot'.repeat(300);
    const { rows } = tokenize(`a,b,c\n1,"Tea,5\n${`2,${pot},6\n`.repeat(22_000)}`);
    expect(rows).toHaveLength(22_002);
    expect(rows[1]?.flag).toBe(ROW_FLAG.unclosedQuote);
    expect(rows[2]?.cells).toEqual(['2', pot, '6']);
    expect(rows.at(-1)?.line).toBe(22_002);
  });

  it.each([
    ['a quote that only doubled quotes follow', '""x\n'],
    ['a quote at each line', '"x\n'],
    ['a quote at each line’s end', 'x,"\n'],
    ['odd runs of quotes', '"""x\n'],
    ['quotes with spaces behind', '" " "\n'],
    ['doubled quotes in the middle', '"x""y,""z\n'],
  ])('looks at each byte a few times only: %s', (_, line) => {
    for (const [lines, sizes] of [
      [40_000, [1 << 20]],
      [40_000, [1 << 10]],
      [160_000, [1 << 18]],
    ] as const) {
      const { examined, length } = tokenize(line.repeat(lines), { sizes: [...sizes] });
      expect(examined).toBeLessThan(6 * length);
    }
  });

  it('reads what another parser reads, wherever the chunks end', () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'é', '茶', '😀', '7', '.', ' ') }),
      fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '茶') }),
    );
    const table = fc.integer({ min: 1, max: 5 }).chain((columns) =>
      fc.record({
        columns: fc.constant(columns),
        rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: 1,
        }),
        newline: fc.constantFrom('\n', '\r\n', '\r'),
        delimiter: fc.constantFrom(',', ';', '\t', '|'),
        quotes: fc.boolean(),
        sizes: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 }),
      }),
    );
    fc.assert(
      fc.property(table, ({ columns, rows, newline, delimiter, quotes, sizes }) => {
        const text = Papa.unparse(rows, { newline, delimiter, quotes });
        const parsed = Papa.parse<string[]>(text, { newline, delimiter, skipEmptyLines: 'greedy' });
        fc.pre(parsed.errors.every(({ type }) => type === 'FieldMismatch'));
        expect(cellsOf(text, { delimiter, columns, sizes })).toEqual(parsed.data);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same for any text, wherever the chunks end', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '"', ',', '\n', '\r', ' ') });
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(text, sizes, (some, cuts) => {
        expect(tokenize(some, { sizes: cuts }).rows).toEqual(tokenize(some).rows);
      }),
      { numRuns: 600 },
    );
  });
});
