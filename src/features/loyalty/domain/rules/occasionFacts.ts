import { pathsUpTo } from '../../../../shared/domain/catalogue/categoryPaths.ts';
import { fieldOf, fieldsOf, type FieldId } from './fields.ts';
import { dictionaryOf, fieldReader, type FieldSource } from './fieldReaders.ts';
import { TRIGGERS } from './triggers.ts';

/** What a field holds at an occasion; null where it is unknown. */
export type FactValue = string | number | boolean | readonly string[] | null;

/** The value of one field, in the words of the shop. */
export function factOf(source: FieldSource, field: FieldId, occasion: number): FactValue {
  const { history, levels } = source;
  const { type } = fieldOf(field);
  if (type === 'codes') return wordsOf(source, field, occasion);
  const value = fieldReader(source, field)(occasion);
  if (Number.isNaN(value) || (type === 'code' && value < 0)) return null;
  if (type === 'flag') return value === 1;
  if (type !== 'code') return value;
  if (field === 'member.tier') return levels[value] ?? null;
  return dictionaryOf(history, field)?.valueAt(value) ?? null;
}

/**
 * All fields of an occasion, as JsonLogic wants its data: `order.total` is `total` of `order`. What is
 * unknown is left out.
 */
export function occasionFacts(
  source: FieldSource,
  occasion: number,
): Readonly<Record<string, Readonly<Record<string, FactValue>>>> {
  const trigger = TRIGGERS[source.history.occasions.trigger[occasion] ?? 0] ?? 'purchase';
  const facts: Record<string, Record<string, FactValue>> = {};
  for (const field of fieldsOf(trigger)) {
    const [group = '', name = ''] = field.split('.');
    const value = factOf(source, field, occasion);
    if (value !== null) (facts[group] ??= {})[name] = value;
  }
  return facts;
}

/** Everything in an order; of categories the paths above too. */
function wordsOf({ history }: FieldSource, field: FieldId, occasion: number): string[] {
  const { occasions, orders, lines, names } = history;
  const order = occasions.order[occasion] ?? -1;
  const words = new Set<string>();
  for (let line = orders.lineStart[order] ?? 0; line < (orders.lineStart[order + 1] ?? 0); line++) {
    const word =
      field === 'items.categories'
        ? names.category.valueAt(lines.category[line] ?? -1)
        : field === 'items.brands'
          ? names.brand.valueAt(lines.brand[line] ?? -1)
          : names.product.valueAt(lines.product[line] ?? -1);
    if (word === '') continue;
    for (const one of field === 'items.categories' ? pathsUpTo(word) : [word]) words.add(one);
  }
  return [...words];
}
