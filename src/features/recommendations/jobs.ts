import type { FactTableName } from '../../shared/domain/facts/factTables.ts';
import { job } from '../../shared/domain/jobs/job.ts';
import { checkSettings } from './data/attention/checkSettings.ts';
import { changedCustomers } from './data/changedCustomers.ts';
import { choiceValues } from './data/choiceValues.ts';
import { clicksOfShop } from './data/clicks/clicksOfShop.ts';
import { measureVersion } from './data/clicks/measureVersion.ts';
import { exposureReportOf } from './data/measurement/exposureReportOf.ts';
import { previewLists } from './data/previewLists.ts';
import {
  productsByIds,
  productsByIdsParamsSchema,
  type ProductsByIdsParams,
} from './data/productsByIds.ts';
import { releaseLists } from './data/release/releaseLists.ts';
import { rehearseRecommendations } from './data/rehearseRecommendations.ts';
import { searchCustomers } from './data/searchCustomers.ts';
import { searchProducts } from './data/searchProducts.ts';
import { similarProducts } from './data/similarProducts.ts';
import { sweepKnob } from './data/sweepKnob.ts';
import { tuneParameters } from './data/tuneParameters.ts';
import { unknownIds, unknownIdsParamsSchema, type UnknownIds } from './data/unknownIds.ts';
import {
  settingsCheckParamsSchema,
  type SettingsCheckParams,
} from './domain/attention/settingsCheckParams.ts';
import {
  measureVersionParamsSchema,
  recentClicksParamsSchema,
  type MeasureVersionParams,
  type RecentClicksParams,
} from './domain/clicks/clicksParams.ts';
import {
  measurementParamsSchema,
  type MeasurementParams,
} from './domain/measurement/measurementParams.ts';
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
  listReleaseParamsSchema,
  type ListReleaseParams,
} from './domain/release/listReleaseParams.ts';
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
  /** Products that an address names. */
  productsByIds: job(TABLES, async (context, params: ProductsByIdsParams) =>
    productsByIds(context, productsByIdsParamsSchema.parse(params)),
  ),
  /** Of what rules name, what no file of the shop has. */
  unknownIds: job([...TABLES, 'customers'], async (context, params: UnknownIds) =>
    unknownIds(context, unknownIdsParamsSchema.parse(params)),
  ),
  /** A file of lists for the shop's own systems. */
  releaseLists: job(
    TABLES,
    async (context, params: ListReleaseParams) =>
      releaseLists(context, listReleaseParamsSchema.parse(params)),
    { keep: false },
  ),
  /** How often recommendations were clicked of late. */
  recentClicks: job(['exposures'], async (context, params: RecentClicksParams) =>
    clicksOfShop(context, recentClicksParamsSchema.parse(params)),
  ),
  /** Click-through before and after a version went live. */
  measureVersion: job(['exposures'], async (context, params: MeasureVersionParams) =>
    measureVersion(context, measureVersionParamsSchema.parse(params)),
  ),
  /** What of the live settings the shop's data do not carry. */
  checkSettings: job(TABLES, async (context, params: SettingsCheckParams) =>
    checkSettings(context, settingsCheckParamsSchema.parse(params)),
  ),
  /** What recommendations brought, by the imported log. */
  exposureReport: job(['exposures'], async (context, params: MeasurementParams) =>
    exposureReportOf(context, measurementParamsSchema.parse(params)),
  ),
  choiceValues: job(TABLES, async (context, _params: Record<string, never>) =>
    choiceValues(context),
  ),
};
