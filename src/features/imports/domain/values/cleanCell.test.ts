import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell } from '../csvCell.ts';
import { CleanCell } from './cleanCell.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function clean(text: string): string {
  const bytes = encoder.encode(text);
  const cell = new CleanCell();
  cell.set(bytes, 0, bytes.length);
  return decoder.decode(bytes.subarray(cell.start, cell.end));
}

describe('CleanCell', () => {
  it('takes blanks off both ends, also those beyond ASCII', () => {
    expect(clean(' \t1001\t')).toBe('1001');
    expect(clean('\u00a0茶\u3000 ')).toBe('茶');
    expect(clean('\ufeff1001')).toBe('1001');
    expect(clean(' \u3000\u00a0')).toBe('');
  });

  it('keeps letters whose bytes end like a blank', () => {
    for (const text of ['à', '\u4e00', '、', '\u3000a\u3000b']) {
      expect(clean(text)).toBe(text.trim());
    }
  });

  it('undoes the wrapping that keeps spreadsheets from touching numbers', () => {
    expect(['="0012"', "'0012", `'="0012"`, '="', "'tis", '=1+1'].map(clean)).toEqual([
      '0012',
      '0012',
      '0012',
      '="',
      "'tis",
      '=1+1',
    ]);
  });

  it('takes a database’s word for nothing as nothing', () => {
    expect(['NULL', 'null', '\\N', '#N/A', 'nan', ' NULL '].map(clean)).toEqual([
      '',
      '',
      '',
      '',
      '',
      '',
    ]);
    expect(['Nul', 'None', 'NULLA'].map(clean)).toEqual(['Nul', 'None', 'NULLA']);
  });

  it('reads what was made safe for spreadsheets as it was', () => {
    const text = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '1', 'a', '"', ',', ' ', "'"),
    });
    fc.assert(
      fc.property(text, (some) => {
        const written = csvCell(some, ',');
        const unquoted = written.startsWith('"')
          ? written.slice(1, -1).replaceAll('""', '"')
          : written;
        expect(clean(unquoted)).toBe(clean(some));
      }),
      { numRuns: 2000 },
    );
  });
});
