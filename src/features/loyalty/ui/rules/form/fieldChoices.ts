import { fieldOf, type FieldId } from '../../../domain/rules/fields.ts';
import type { RuleEdit } from './ruleEdit.ts';

/** What a field can be compared with, and whether other words can be typed. */
export function fieldChoices(
  { choices, levels }: Pick<RuleEdit, 'choices' | 'levels'>,
  field: FieldId,
): { readonly values: readonly string[]; readonly free: boolean } {
  const { type, least = 0, most = 0 } = fieldOf(field);
  if (type === 'choice') {
    const values = Array.from({ length: most - least + 1 }, (_, i) => String(least + i));
    return { values, free: false };
  }
  if (field === 'member.tier') return { values: levels.map(({ id }) => id), free: false };
  return { values: wordsOf(choices, field), free: true };
}

function wordsOf(choices: RuleEdit['choices'], field: FieldId): readonly string[] {
  switch (field) {
    case 'order.channel':
      return choices?.channels ?? [];
    case 'order.country':
      return choices?.countries ?? [];
    case 'member.shopTier':
      return choices?.shopTiers ?? [];
    case 'member.segment':
      return choices?.segments ?? [];
    case 'items.categories':
      return choices?.categories ?? [];
    case 'items.brands':
      return choices?.brands ?? [];
    case 'items.products':
      return choices?.products ?? [];
    default:
      return [];
  }
}
