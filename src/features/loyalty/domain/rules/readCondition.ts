import { COMPARISONS, type Comparison, type Condition } from './condition.ts';
import { fieldOf, isFieldId, type FieldId } from './fields.ts';

/** Why logic is none of ours. */
export const CONDITION_FAULTS = [
  'shape',
  'unknownField',
  'wrongValue',
  'unguarded',
  'tooMuch',
] as const;
export type ConditionFault = (typeof CONDITION_FAULTS)[number];

export type ReadCondition =
  | { readonly ok: true; readonly condition: Condition }
  | { readonly ok: false; readonly fault: ConditionFault };

/** More than anybody can read. */
const DEEPEST = 6;
const MOST_VALUES = 500;
const LARGEST = 1_000_000_000_000;

class Fault extends Error {
  readonly fault: ConditionFault;

  constructor(fault: ConditionFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * JsonLogic as the tree of a condition: the part of the language that `conditionLogic` writes, with
 * fields of the catalogue, values of their types, and a guard before each field that can be missing.
 */
export function readCondition(logic: unknown): ReadCondition {
  try {
    return { ok: true, condition: read(logic, 0) };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault };
    throw error;
  }
}

function read(logic: unknown, depth: number): Condition {
  if (depth > DEEPEST) throw new Fault('tooMuch');
  const [operator, operands] = operationOf(logic);
  if (operator === 'and' && operands.length === 2) {
    const guarded = guardedField(operands[0]);
    if (guarded !== null) {
      const comparison = readComparison(operands[1]);
      if (comparison.field !== guarded) throw new Fault('shape');
      return comparison;
    }
  }
  if (operator === 'and' || operator === 'or') {
    const of = operands.map((operand) => read(operand, depth + 1));
    return { kind: operator === 'and' ? 'all' : 'any', of };
  }
  if (operator === '!') {
    if (operands.length !== 1) throw new Fault('shape');
    return { kind: 'not', of: read(operands[0], depth + 1) };
  }
  const comparison = readComparison(logic);
  if (fieldOf(comparison.field).optional) throw new Fault('unguarded');
  return comparison;
}

/** An operator and its operands. */
function operationOf(logic: unknown): readonly [string, readonly unknown[]] {
  if (typeof logic !== 'object' || logic === null || Array.isArray(logic)) throw new Fault('shape');
  const entries: [string, unknown][] = Object.entries(logic);
  const [entry, ...others] = entries;
  if (!entry || others.length > 0) throw new Fault('shape');
  const [operator, operands] = entry;
  if (!isList(operands)) throw new Fault('shape');
  if (operands.length > MOST_VALUES) throw new Fault('tooMuch');
  return [operator, operands];
}

function guardedField(logic: unknown): FieldId | null {
  const [operator, operands] = operationOf(logic);
  if (operator !== '!==' || operands.length !== 2 || operands[1] !== null) return null;
  return variableOf(operands[0]);
}

function variableOf(logic: unknown): FieldId {
  if (typeof logic !== 'object' || logic === null || !('var' in logic)) throw new Fault('shape');
  const name = logic.var;
  if (Object.keys(logic).length !== 1 || typeof name !== 'string') throw new Fault('shape');
  if (!isFieldId(name)) throw new Fault('unknownField');
  return name;
}

function readComparison(logic: unknown): Comparison {
  const [operator, operands] = operationOf(logic);
  if (operands.length !== 2) throw new Fault('shape');
  const field = variableOf(operands[0]);
  const { type } = fieldOf(field);
  const value = operands[1];
  if (operator === 'in' && (type === 'code' || type === 'choice')) {
    return { kind: 'in', field, values: valuesOf(field, value) };
  }
  if (operator === 'some' && type === 'codes') {
    const [inner, [each, values, ...rest]] = operationOf(value);
    const isEach = typeof each === 'object' && each !== null && 'var' in each && each.var === '';
    if (inner !== 'in' || !isEach || rest.length > 0) throw new Fault('shape');
    return { kind: 'has', field, values: wordsOf(values) };
  }
  if (operator === '==' && type === 'flag') {
    if (typeof value !== 'boolean') throw new Fault('wrongValue');
    return { kind: 'is', field, value };
  }
  const op = COMPARISONS.find((one) => one === operator);
  if (!op || (type !== 'money' && type !== 'number')) throw new Fault('shape');
  if (typeof value !== 'number' || !Number.isInteger(value) || Math.abs(value) > LARGEST) {
    throw new Fault('wrongValue');
  }
  return { kind: 'compare', field, op, value };
}

function valuesOf(field: FieldId, values: unknown): readonly (string | number)[] {
  const { type, least = -Infinity, most = Infinity } = fieldOf(field);
  if (type === 'code') return wordsOf(values);
  return listOf(values).map((value) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) throw new Fault('wrongValue');
    if (value < least || value > most) throw new Fault('wrongValue');
    return value;
  });
}

function wordsOf(values: unknown): readonly string[] {
  return listOf(values).map((value) => {
    if (typeof value !== 'string' || value === '') throw new Fault('wrongValue');
    return value;
  });
}

function listOf(values: unknown): readonly unknown[] {
  if (!isList(values)) throw new Fault('wrongValue');
  if (values.length > MOST_VALUES) throw new Fault('tooMuch');
  return values;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
