import { describe, expect, it } from 'vitest';
import { CsvTokenizer } from '../../../../shared/domain/cells/csvTokenizer.ts';
import { rowTexts } from '../../../../shared/domain/cells/rowTexts.ts';
import { FillDown } from './fillDown.ts';

const decoder = new TextDecoder();
const textOf = (bytes: Uint8Array, start: number, end: number) =>
  decoder.decode(bytes.subarray(start, end));

/** Fills columns 1 and 2 by the order in column 0, the file coming in chunks of that size. */
function fill(text: string, size = 1 << 16): string[] {
  const bytes = new TextEncoder().encode(text);
  const tokenizer = new CsvTokenizer(',', 4);
  const filler = new FillDown(0, [1, 2]);
  const rows: string[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    tokenizer.read(bytes.subarray(at, at + size), at + size >= bytes.length, (batch) => {
      const filled = filler.fill(batch);
      for (let row = 0; row < filled.rows; row++)
        rows.push(rowTexts(filled, row, textOf).join('|'));
    });
  }
  return rows;
}

describe('FillDown', () => {
  const text = '1,jan,"a,b",x\n1,,,y\n,,c,z\n,,,w\n2,,,v\n2,feb,,u\n1,,,t\n';
  const filled = [
    '1|jan|a,b|x',
    '1|jan|a,b|y',
    '1|jan|c|z',
    '1|jan|c|w',
    '2|||v',
    '2|feb||u',
    '1|||t',
  ];

  it('fills empty cells from the line above, within one order', () => {
    expect(fill(text)).toEqual(filled);
  });

  it('does so over the end of a batch', () => {
    for (const size of [1, 3, 7, 12]) expect(fill(text, size)).toEqual(filled);
  });

  it('takes nothing from a line that is broken', () => {
    expect(fill('1,jan,a,x\n1,feb\n1,,,y\n')).toEqual(['1|jan|a|x', '1|feb||', '1|jan|a|y']);
  });
});
