import type { Comparison, Condition } from './condition.ts';
import { fieldOf } from './fields.ts';
import { codesOf, fieldReader, hasPlace, type FieldSource } from './fieldReaders.ts';
import type { LineBits } from './lineBits.ts';

/** Whether a condition holds for an occasion, by its place. */
export type OccasionTest = (occasion: number) => boolean;

/**
 * A condition as closures over the columns of a history: what `run()` of json-logic-engine says of
 * its JsonLogic, for hundreds of thousands of occasions, and without eval.
 *
 * @param bits answers what is in an order; all conditions are compiled before any is asked
 */
export function compileCondition(
  condition: Condition,
  source: FieldSource,
  bits: LineBits,
): OccasionTest {
  switch (condition.kind) {
    case 'all': {
      const [first, second, ...others] = compileEach(condition.of, source, bits);
      if (!first) return never;
      if (!second) return first;
      if (others.length === 0) return (i) => first(i) && second(i);
      return (i) => first(i) && second(i) && others.every((test) => test(i));
    }
    case 'any': {
      const tests = compileEach(condition.of, source, bits);
      return (i) => tests.some((test) => test(i));
    }
    case 'not': {
      const test = compileCondition(condition.of, source, bits);
      return (i) => !test(i);
    }
    default:
      return compileComparison(condition, source, bits);
  }
}

function compileEach(
  conditions: readonly Condition[],
  source: FieldSource,
  bits: LineBits,
): OccasionTest[] {
  return conditions.map((one) => compileCondition(one, source, bits));
}

/** As JsonLogic has it of an empty list. */
function never(): boolean {
  return false;
}

/** A comparison with NaN, the unknown, never holds. */
function compileComparison(
  comparison: Comparison,
  source: FieldSource,
  bits: LineBits,
): OccasionTest {
  const { field } = comparison;
  if (comparison.kind === 'has') {
    // A selection of nothing named is one of all lines.
    if (comparison.values.length === 0) return never;
    const place = hasPlace(bits, field, comparison.values);
    const { order } = source.history.occasions;
    let bit: ReturnType<LineBits['bit']> | undefined;
    return (i) => {
      bit ??= bits.bit(place);
      return ((bit.word.ofOrder[order[i] ?? -1] ?? 0) & bit.mask) !== 0;
    };
  }
  const read = fieldReader(source, field);
  switch (comparison.kind) {
    case 'is': {
      const wanted = comparison.value ? 1 : 0;
      return (i) => read(i) === wanted;
    }
    case 'in': {
      const codes = codesOf(source, field, comparison.values);
      const among = new Uint8Array(Math.max(0, ...codes) + 1);
      for (const code of codes) among[code] = 1;
      // Codes below 0, of what is missing, are no places of the array.
      return (i) => among[read(i)] === 1;
    }
    case 'compare': {
      const { op, value } = comparison;
      switch (op) {
        case '>=':
          return (i) => read(i) >= value;
        case '<=':
          return (i) => read(i) <= value;
        case '>':
          return (i) => read(i) > value;
        case '<':
          return (i) => read(i) < value;
        case '==':
          return (i) => read(i) === value;
        case '!=': {
          const { optional } = fieldOf(field);
          return (i) => {
            const known = read(i);
            return known !== value && !(optional && Number.isNaN(known));
          };
        }
      }
    }
  }
}
