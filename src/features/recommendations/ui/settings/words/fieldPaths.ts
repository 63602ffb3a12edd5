import { CHOICES, type ChoicePath } from './choices.ts';
import { NUMBER_RANGES, type NumberPath } from './numberRanges.ts';

/** Fields that are neither a number nor one of a few values. */
const OTHERS = [
  'filters.inStock',
  'filters.price.relativeTo',
  'boosts.value',
  'pins.kind',
  'pins.value',
  'pins.from',
  'pins.to',
  'exclusions.kind',
  'exclusions.value',
  'exclusions.customer',
] as const;
/** Lists of rules, of which the order may be all that differs. */
export const RULE_LISTS = ['boosts', 'pins', 'exclusions'] as const;
export type RuleList = (typeof RULE_LISTS)[number];

/** A field of a placement, from there on: ids of rules left out. */
export type FieldPath = NumberPath | ChoicePath | (typeof OTHERS)[number] | RuleList;

/** Fields that may say nothing: null. */
const NULLABLE = [
  'learning.windowDays',
  'learning.halfLifeDays',
  'caps.category',
  'caps.brand',
  'pins.from',
  'pins.to',
  'exclusions.customer',
] as const;
export type NullablePath = (typeof NULLABLE)[number];

export function isNumberPath(path: string): path is NumberPath {
  return Object.hasOwn(NUMBER_RANGES, path);
}

export function isChoicePath(path: string): path is ChoicePath {
  return Object.hasOwn(CHOICES, path);
}

export function isFieldPath(path: string): path is FieldPath {
  const others: readonly string[] = [...OTHERS, ...RULE_LISTS];
  return isNumberPath(path) || isChoicePath(path) || others.includes(path);
}

export function isNullablePath(path: string): path is NullablePath {
  return NULLABLE.some((nullable) => nullable === path);
}
