import { ROW_FLAG } from '../../domain/cells/cellBatch.ts';
import { CsvTokenizer } from '../../domain/cells/csvTokenizer.ts';
import { detectDelimiter } from '../../domain/cells/detectDelimiter.ts';
import { detectEncoding } from '../../domain/cells/detectEncoding.ts';
import { rowTexts } from '../../domain/cells/rowTexts.ts';
import { Utf8Chunks } from './utf8Chunks.ts';

/** A small table of text. */
export type DelimitedRows = {
  /** Trimmed; empty where the file has none. */
  readonly head: readonly string[];
  readonly rows: readonly {
    /** In the file, the head being line 1. */
    readonly line: number;
    /** As many as the head has, trimmed. */
    readonly cells: readonly string[];
    /** Whether it could be read as it should: with as many cells as the head, its quotes closed. */
    readonly whole: boolean;
  }[];
};

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * A small delimited file in one piece, of any delimiter and encoding that imports read. Large files
 * are what imports are for.
 *
 * @returns undefined where it is no text
 */
export function readDelimited(bytes: Uint8Array): DelimitedRows | undefined {
  const encoding = detectEncoding(bytes, true);
  if (!encoding) return undefined;
  const text = new Utf8Chunks(encoding).next(bytes, true);
  const { delimiter, columns } = detectDelimiter(text, true);
  const found: { line: number; cells: string[]; whole: boolean }[] = [];
  new CsvTokenizer(delimiter, columns).read(text, true, (batch) => {
    for (let row = 0; row < batch.rows; row++) {
      found.push({
        line: batch.lines[row] ?? 0,
        cells: rowTexts(batch, row, (from, start, end) =>
          decoder.decode(from.subarray(start, end)),
        ),
        whole: batch.flags[row] === ROW_FLAG.whole,
      });
    }
  });
  const [head, ...rows] = found;
  return { head: head?.cells ?? [], rows };
}
