import type { Comparison, ComparisonOp, Condition } from './condition.ts';
import { fieldOf, type FieldId } from './fields.ts';

/** A comparison, or its opposite. */
type Literal = { readonly comparison: Comparison; readonly holds: boolean };

/** More ways than this to meet a condition, and it is taken for one that can be met. */
const MOST_WAYS = 512;

/**
 * The field over which a condition contradicts itself, so that nothing can meet it: a total of at
 * least 100 and below 50, a weekday that is Monday and Tuesday. Null where something can.
 *
 * Every way to meet it (its disjunctive normal form) is looked at field by field.
 */
export function contradiction(condition: Condition): FieldId | null {
  const ways = waysOf(condition, true);
  if (ways.length === 0 || ways.length > MOST_WAYS) return null;
  let found: FieldId | null = null;
  for (const way of ways) {
    const fields = new Set(way.map(({ comparison }) => comparison.field));
    const field = [...fields].find((one) => !canHold(one, way.filter(isOf(one))));
    if (field === undefined) return null;
    found ??= field;
  }
  return found;
}

function isOf(field: FieldId) {
  return ({ comparison }: Literal) => comparison.field === field;
}

/** Ways to meet a condition, or to miss it, each as comparisons that hold together. */
function waysOf(condition: Condition, holds: boolean): readonly (readonly Literal[])[] {
  switch (condition.kind) {
    case 'not':
      return waysOf(condition.of, !holds);
    case 'all':
    case 'any': {
      const each = condition.of.map((one) => waysOf(one, holds));
      // What misses "all" misses one of them.
      if ((condition.kind === 'any') === holds) return each.flat();
      return each.reduce<readonly (readonly Literal[])[]>(
        (ways, more) =>
          ways.length > MOST_WAYS
            ? ways
            : ways.flatMap((way) => more.map((one) => [...way, ...one])),
        [[]],
      );
    }
    default:
      return [[{ comparison: condition, holds }]];
  }
}

/** Whether one field can be as all literals say, or be unknown, which misses every comparison. */
function canHold(field: FieldId, literals: readonly Literal[]): boolean {
  if (fieldOf(field).optional && literals.every(({ holds }) => !holds)) return true;
  const { type } = fieldOf(field);
  if (type === 'money' || type === 'number') return numberCanHold(field, literals);
  if (type === 'codes') return codesCanHold(literals);
  if (type === 'flag') return [true, false].some((value) => literals.every(flagIs(value)));
  return valueCanHold(field, literals);
}

function flagIs(value: boolean) {
  return ({ comparison, holds }: Literal) =>
    comparison.kind !== 'is' || (comparison.value === value) === holds;
}

const OPPOSITE: Readonly<Record<ComparisonOp, ComparisonOp>> = {
  '>=': '<',
  '<=': '>',
  '>': '<=',
  '<': '>=',
  '==': '!=',
  '!=': '==',
};

function numberCanHold(field: FieldId, literals: readonly Literal[]): boolean {
  let { least = -Infinity, most = Infinity } = fieldOf(field);
  const not = new Set<number>();
  for (const { comparison, holds } of literals) {
    if (comparison.kind !== 'compare') continue;
    const { value } = comparison;
    const op = holds ? comparison.op : OPPOSITE[comparison.op];
    if (op === '>=' || op === '==') least = Math.max(least, value);
    if (op === '<=' || op === '==') most = Math.min(most, value);
    if (op === '>') least = Math.max(least, value + 1);
    if (op === '<') most = Math.min(most, value - 1);
    if (op === '!=') not.add(value);
  }
  if (least > most) return false;
  // Only finitely many are forbidden.
  if (most - least >= not.size) return true;
  for (let value = least; value <= most; value++) if (!not.has(value)) return true;
  return false;
}

/** One value of a list of them, or any other where no list says which. */
function valueCanHold(field: FieldId, literals: readonly Literal[]): boolean {
  const lists = literals.flatMap(({ comparison, holds }) =>
    comparison.kind === 'in' ? [{ values: new Set(comparison.values), holds }] : [],
  );
  const fits = (value: string | number) =>
    lists.every(({ values, holds }) => values.has(value) === holds);
  const { type, least = 0, most = -1 } = fieldOf(field);
  if (type === 'choice') {
    return Array.from({ length: most - least + 1 }, (_, i) => least + i).some(fits);
  }
  const [positive] = lists.filter(({ holds }) => holds);
  return positive ? [...positive.values].some(fits) : true;
}

/** Something in the order of each list, and nothing of the others. */
function codesCanHold(literals: readonly Literal[]): boolean {
  const forbidden = new Set(
    literals.flatMap(({ comparison, holds }) =>
      comparison.kind === 'has' && !holds ? [...comparison.values] : [],
    ),
  );
  return literals.every(
    ({ comparison, holds }) =>
      comparison.kind !== 'has' || !holds || comparison.values.some((one) => !forbidden.has(one)),
  );
}
