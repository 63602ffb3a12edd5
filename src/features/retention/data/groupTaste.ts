import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { codeOrCatalogue } from '../domain/catalogue.ts';
import { customersOfGroup } from '../domain/customerGroups.ts';
import { decimalAt } from '../domain/gatherColumn.ts';
import { halfLifeWeight } from '../domain/halfLifeWeight.ts';
import { priceBand } from '../domain/priceBands.ts';
import type { GroupTasteParams } from '../domain/retentionParams.ts';
import type { RetentionView } from '../domain/retentionView.ts';
import { tasteMoments } from '../domain/tasteMoments.ts';
import { tasteTable } from '../domain/tasteTable.ts';
import { TASTE_KINDS, type GroupTaste, type TasteKind } from '../domain/tasteTypes.ts';
import { codesOf, productCatalogue, segmentsOf } from './indexedLines.ts';
import { priceQuartilesOfShop } from './priceQuartilesOfShop.ts';
import { viewOfQuery } from './viewOfQuery.ts';

/** What the customers of a group like, beside all customers. */
export async function groupTaste(
  context: JobContext,
  params: GroupTasteParams,
): Promise<GroupTaste> {
  const { group, halfLifeDays } = params;
  const view = await viewOfQuery(context, params, false);
  const { scope, span, entering } = view;
  const members = customersOfGroup(scope, entering, group);
  const weights = halfLifeDays === null ? null : weightsOf(view, halfLifeDays);
  const tables = [];
  for (const kind of TASTE_KINDS) {
    const { valueOf, values, name } = await READERS[kind](context, view);
    const moments = tasteMoments({ scope, members, valueOf, values, weights });
    tables.push(tasteTable(kind, moments, name));
    await context.pause();
  }
  return {
    span,
    group: members.reduce((sum, member) => sum + member, 0),
    customers: scope.customers,
    halfLifeDays,
    tables,
  };
}

/** By order of the scope: what its lines weigh, by days to the newest imported one. */
function weightsOf({ scope, span }: RetentionView, halfLifeDays: number): Float64Array {
  const through = span.throughDay ?? 0;
  const byAge = new Map<number, number>();
  return Float64Array.from(scope.day, (day) => {
    const age = through - day;
    const weight = byAge.get(age) ?? halfLifeWeight(age, halfLifeDays);
    byAge.set(age, weight);
    return weight;
  });
}

type Values = {
  readonly valueOf: (line: number) => number;
  readonly values: number;
  readonly name: (value: number) => string;
};

const READERS: Readonly<
  Record<TasteKind, (context: JobContext, view: RetentionView) => Promise<Values>>
> = { category: categoriesOf, brand: brandsOf, price: bandsOf };

async function categoriesOf(context: JobContext, view: RetentionView): Promise<Values> {
  const own = await codesOf(context, view.scope.index, 'category');
  const products = await codesOf(context, view.scope.index, 'product');
  const known = (await productCatalogue(context)).category;
  const paths = await context.facts.dictionary('products.category');
  return {
    // Place 0 is "not stated".
    valueOf: (line) =>
      1 + codeOrCatalogue(own[line] ?? MISSING_CODE, known, products[line] ?? MISSING_CODE),
    values: paths.size + 1,
    name: (value) => paths.valueAt(value - 1),
  };
}

async function brandsOf(context: JobContext, view: RetentionView): Promise<Values> {
  const own = await codesOf(context, view.scope.index, 'brand');
  const products = await codesOf(context, view.scope.index, 'product');
  const known = (await productCatalogue(context)).brand;
  const brands = await context.facts.dictionary('products.brand');
  return {
    valueOf: (line) =>
      1 + codeOrCatalogue(own[line] ?? MISSING_CODE, known, products[line] ?? MISSING_CODE),
    values: brands.size + 1,
    name: (value) => brands.valueAt(value - 1),
  };
}

async function bandsOf(context: JobContext, view: RetentionView): Promise<Values> {
  const { index } = view.scope;
  const quartiles = await priceQuartilesOfShop(context, index);
  const category = await categoriesOf(context, view);
  const segments = await segmentsOf(context, index, 'unitPrice');
  const columns = segments.map((segment) => segment.columns.unitPrice);
  return {
    // A line without a price has no band.
    valueOf: (line) => {
      const price = decimalAt(index, columns, line);
      return price > 0 ? priceBand(price, category.valueOf(line) - 1, quartiles) : -1;
    },
    values: 4,
    name: String,
  };
}
