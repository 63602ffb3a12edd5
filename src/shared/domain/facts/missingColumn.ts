import { MISSING_CODE, type ColumnData } from './columnTypes.ts';

/** A column whose values are all missing, for a segment that does not store it. */
export function missingColumn(type: ColumnData['type'], rows: number): ColumnData {
  switch (type) {
    case 'code':
      return { type, values: new Int32Array(rows).fill(MISSING_CODE) };
    case 'flag':
      return { type, values: new Uint8Array(rows) };
    case 'decimal':
      return { type, values: new Float64Array(rows).fill(NaN), scale: 0 };
    case 'instant':
    case 'money':
      return { type, values: new Float64Array(rows).fill(NaN) };
    case 'text':
      return { type, text: '', offsets: new Uint32Array(rows + 1) };
  }
}
