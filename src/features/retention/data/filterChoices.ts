import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import type { DictionaryValues } from '../../../shared/domain/facts/factSource.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { codeOrCatalogue } from '../domain/catalogue.ts';
import { pathsUpTo } from '../../../shared/domain/catalogue/categoryPaths.ts';
import { firstOrderCounts } from '../domain/firstOrderCounts.ts';
import type { OrderScope } from '../domain/orderScope.ts';
import type { FilterChoicesParams } from '../domain/retentionParams.ts';
import type { FilterChoice, FilterChoices } from '../domain/retentionTypes.ts';
import { codesOf, productCatalogue } from './indexedLines.ts';
import { productNames } from './productNames.ts';
import { scopeOf } from './viewOfQuery.ts';

/** What the filters can be set to, counted by first orders under the conditions alone. */
export async function filterChoices(
  context: JobContext,
  { conditions, calendar, productSearch, limit }: FilterChoicesParams,
): Promise<FilterChoices> {
  const scope = await scopeOf(context, conditions, calendar.zone);
  const products = await productChoices(context, scope, productSearch);
  return {
    countries: await valueChoices(context, scope, 'country'),
    channels: await valueChoices(context, scope, 'channel'),
    categories: await categoryChoices(context, scope),
    products: products.slice(0, limit),
    productsFound: products.length,
  };
}

async function valueChoices(
  context: JobContext,
  scope: OrderScope,
  column: 'country' | 'channel',
): Promise<FilterChoice[]> {
  const values = await context.facts.dictionary(`orderLines.${column}`);
  const codes = await codesOf(context, scope.index, column);
  const counts = firstOrderCounts(scope, values.size, (line) => [codes[line] ?? MISSING_CODE]);
  return byCustomers(choicesOf(counts, (code) => nameOf(values, code)));
}

async function productChoices(
  context: JobContext,
  scope: OrderScope,
  search: string,
): Promise<FilterChoice[]> {
  const codes = await codesOf(context, scope.index, 'product');
  const names = await productNames(context, scope.index);
  const { size } = await context.facts.dictionary('products.product');
  const counts = firstOrderCounts(scope, size, (line) => [codes[line] ?? MISSING_CODE]);
  const wanted = search.trim().toLowerCase();
  const choices = choicesOf(counts, (code) => {
    const { id, name } = names(code);
    return { value: id, label: name === '' ? id : name };
  });
  return byCustomers(
    choices.filter(({ value, label }) => `${value}\n${label}`.toLowerCase().includes(wanted)),
  );
}

/** Every category with those above it; a customer counts once for each level. */
async function categoryChoices(context: JobContext, scope: OrderScope): Promise<FilterChoice[]> {
  const own = await codesOf(context, scope.index, 'category');
  const products = await codesOf(context, scope.index, 'product');
  const known = await productCatalogue(context);
  const values = await context.facts.dictionary('products.category');
  const paths: string[] = [];
  const idOf = new Map<string, number>();
  const idsOf = Array.from({ length: values.size }, (_, code) =>
    pathsUpTo(values.valueAt(code)).map((path) => {
      const id = idOf.get(path) ?? paths.push(path) - 1;
      idOf.set(path, id);
      return id;
    }),
  );
  const none = [MISSING_CODE];
  const counts = firstOrderCounts(scope, paths.length, (line) => {
    const product = products[line] ?? MISSING_CODE;
    return idsOf[codeOrCatalogue(own[line] ?? MISSING_CODE, known.category, product)] ?? none;
  });
  const choices = choicesOf(counts, (id) => {
    const path = paths[id] ?? '';
    return { value: path, label: path };
  });
  return choices.sort((a, b) => (a.value < b.value ? -1 : 1));
}

/** One choice for each code that occurs; entry 0 of the counts is "not stated". */
function choicesOf(
  counts: Uint32Array,
  name: (code: number) => { value: string; label: string },
): FilterChoice[] {
  const choices: FilterChoice[] = [];
  counts.forEach((customers, i) => {
    if (customers > 0) choices.push({ ...name(i - 1), customers });
  });
  return choices;
}

function nameOf(values: DictionaryValues, code: number): { value: string; label: string } {
  const value = values.valueAt(code);
  return { value, label: value };
}

function byCustomers(choices: FilterChoice[]): FilterChoice[] {
  return choices.sort((a, b) => b.customers - a.customers || (a.label < b.label ? -1 : 1));
}
