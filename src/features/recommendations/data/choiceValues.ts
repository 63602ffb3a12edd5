import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import type { ChoiceValues } from '../domain/preview/previewTypes.ts';
import { presentMoment } from './moment.ts';
import { outsideScoresOf } from './outsideScoresOf.ts';

/** Categories, brands and outside models that settings can name. */
export async function choiceValues(context: JobContext): Promise<ChoiceValues> {
  const { facts } = await presentMoment(context);
  const { items, tree } = facts;
  const names = await context.facts.dictionary('products.brand');
  const inCategory = new Map<string, number>();
  const ofBrand = new Map<string, number>();
  const count = (counts: Map<string, number>, value: string) => {
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  for (let item = 0; item < items.length; item++) {
    for (let node = tree.nodeOfItem[item] ?? -1; node >= 0; node = tree.parent[node] ?? -1) {
      count(inCategory, tree.path[node] ?? '');
    }
    count(ofBrand, names.valueAt(items.brand[item] ?? -1));
  }
  const { models } = await outsideScoresOf(context);
  return {
    categories: mostFirst(inCategory),
    brands: mostFirst(ofBrand),
    products: items.length,
    outsideModels: models,
  };
}

function mostFirst(counts: ReadonlyMap<string, number>): { value: string; products: number }[] {
  return Array.from(counts, ([value, products]) => ({ value, products })).sort(
    (a, b) => b.products - a.products || (a.value < b.value ? -1 : 1),
  );
}
