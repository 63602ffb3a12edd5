import type { DecimalMark } from '../importTypes.ts';

/** '12,5', '1.234,56' and, on the other side, '12.5', '1,234.56'. */
const COMMA = /^[^,]*\d,\d{1,2}\D*$|\.\d{3},\d/;
const POINT = /^[^.]*\d\.\d{1,2}\D*$|,\d{3}\.\d/;

/** The decimal mark of a file's numbers; a point where nothing tells. */
export function guessDecimalMark(values: readonly string[]): DecimalMark {
  const commas = values.filter((value) => COMMA.test(value)).length;
  const points = values.filter((value) => POINT.test(value)).length;
  return commas > points ? ',' : '.';
}
