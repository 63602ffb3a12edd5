import { columnValues, type TableHead } from '../guess/tableHead.ts';
import type { TargetField } from '../importFields.ts';
import type { ImportPlan } from '../importTypes.ts';

/**
 * A mapping of product numbers and names for a shop that may keep no article numbers: where fewer
 * than half of its items have one, products are told by their names.
 */
export function numberedProducts(
  head: TableHead,
  mapping: ImportPlan['mapping'],
): ImportPlan['mapping'] {
  const filled = (field: TargetField) => columnValues(head, mapping.indexOf(field)).length;
  if (filled('product') * 2 > filled('productName')) return mapping;
  return mapping.map((field) => {
    if (field === 'product') return null;
    return field === 'productName' ? 'product' : field;
  });
}
