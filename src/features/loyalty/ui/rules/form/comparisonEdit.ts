import type { Comparison } from '../../../domain/rules/condition.ts';
import { fieldOf, type FieldId } from '../../../domain/rules/fields.ts';

/** What a comparison of a field begins with. */
export function startComparison(field: FieldId): Comparison {
  const { type, least = 0 } = fieldOf(field);
  switch (type) {
    case 'money':
      return { kind: 'compare', field, op: '>=', value: 5000 };
    case 'number':
      return { kind: 'compare', field, op: '>=', value: Math.max(1, least) };
    case 'flag':
      return { kind: 'is', field, value: true };
    case 'code':
    case 'choice':
      return { kind: 'in', field, values: [] };
    case 'codes':
      return { kind: 'has', field, values: [] };
  }
}
