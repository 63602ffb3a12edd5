import type { FactTableName } from '../../shared/domain/facts/factTables.ts';
import { job } from '../../shared/domain/jobs/job.ts';
import { changedCustomers } from './data/changedCustomers.ts';
import { choiceValues } from './data/choiceValues.ts';
import { previewLists } from './data/previewLists.ts';
import {
  productNames,
  productNamesParamsSchema,
  type ProductNamesParams,
} from './data/productNames.ts';
import {
  productsByIds,
  productsByIdsParamsSchema,
  type ProductsByIdsParams,
} from './data/productsByIds.ts';
import { rehearseRecommendations } from './data/rehearseRecommendations.ts';
import { searchCustomers } from './data/searchCustomers.ts';
import { searchProducts } from './data/searchProducts.ts';
import { similarProducts } from './data/similarProducts.ts';
import { sweepKnob } from './data/sweepKnob.ts';
import { tuneParameters } from './data/tuneParameters.ts';
import {
  changedCustomersParamsSchema,
  customerSearchParamsSchema,
  previewParamsSchema,
  type ChangedCustomersParams,
  type CustomerSearchParams,
  type PreviewParams,
} from './domain/preview/previewTypes.ts';
import {
  rehearsalParamsSchema,
  sweepParamsSchema,
  tuneParamsSchema,
  type RehearsalParams,
  type SweepParams,
  type TuneParams,
} from './domain/rehearsal/rehearsalTypes.ts';
import {
  productSearchParamsSchema,
  similarParamsSchema,
  type ProductSearchParams,
  type SimilarParams,
} from './domain/similar/similarTypes.ts';

/** The same for all jobs over the history, so that they share what is kept resident. */
const TABLES: readonly FactTableName[] = [
  'orderLines',
  'products',
  'events',
  'exposures',
  'outsideScores',
];

/** What the recommendation pages ask the compute worker. @throws ZodError on senseless parameters */
export const recommendationJobs = {
  /** Draft beside live over the shop's own history. */
  rehearse: job(TABLES, async (context, params: RehearsalParams) =>
    rehearseRecommendations(context, rehearsalParamsSchema.parse(params)),
  ),
  /** One knob turned from end to end, on the validation part. */
  sweep: job(TABLES, async (context, params: SweepParams) =>
    sweepKnob(context, sweepParamsSchema.parse(params)),
  ),
  /** The parameters that do best on the validation part. */
  tune: job(TABLES, async (context, params: TuneParams) =>
    tuneParameters(context, tuneParamsSchema.parse(params)),
  ),
  /** Both lists of one customer or basket, with reasons. */
  preview: job(TABLES, async (context, params: PreviewParams) =>
    previewLists(context, previewParamsSchema.parse(params)),
  ),
  changedCustomers: job(TABLES, async (context, params: ChangedCustomersParams) =>
    changedCustomers(context, changedCustomersParamsSchema.parse(params)),
  ),
  similar: job(TABLES, async (context, params: SimilarParams) =>
    similarProducts(context, similarParamsSchema.parse(params)),
  ),
  searchProducts: job(TABLES, async (context, params: ProductSearchParams) =>
    searchProducts(context, productSearchParamsSchema.parse(params)),
  ),
  searchCustomers: job(TABLES, async (context, params: CustomerSearchParams) =>
    searchCustomers(context, customerSearchParamsSchema.parse(params)),
  ),
  productNames: job(TABLES, async (context, params: ProductNamesParams) =>
    productNames(context, productNamesParamsSchema.parse(params)),
  ),
  /** Products that an address names. */
  productsByIds: job(TABLES, async (context, params: ProductsByIdsParams) =>
    productsByIds(context, productsByIdsParamsSchema.parse(params)),
  ),
  choiceValues: job(TABLES, async (context, _params: Record<string, never>) =>
    choiceValues(context),
  ),
};
