import type { FactTableName } from '../../shared/domain/facts/factTables.ts';
import { job } from '../../shared/domain/jobs/job.ts';
import { cohortResult } from './data/cohortResult.ts';
import { customerOrders, customerTaste } from './data/customerHistory.ts';
import { filterChoices } from './data/filterChoices.ts';
import { groupTaste } from './data/groupTaste.ts';
import { loyaltyResult } from './data/loyaltyResult.ts';
import { numberRows } from './data/numberRows.ts';
import { recentResult } from './data/recentResult.ts';
import { rehearseDefaults } from './data/rehearseDefaults.ts';
import { summaryResult } from './data/summaryResult.ts';
import {
  customerParamsSchema,
  customerTasteParamsSchema,
  filterChoicesParamsSchema,
  groupTasteParamsSchema,
  loyaltyParamsSchema,
  numberRowsParamsSchema,
  recentParamsSchema,
  rehearsalParamsSchema,
  retentionParamsSchema,
  type CustomerParams,
  type CustomerTasteParams,
  type FilterChoicesParams,
  type GroupTasteParams,
  type LoyaltyParams,
  type NumberRowsParams,
  type RecentParams,
  type RehearsalParams,
  type RetentionParams,
} from './domain/retentionParams.ts';

/** The same for all jobs over orders, so that they share what is kept resident. */
const TABLES: readonly FactTableName[] = ['orderLines', 'products'];

/** What the retention page asks the compute worker. @throws ZodError on senseless parameters */
export const retentionJobs = {
  /** The cohort table and what stands out in it. */
  cohorts: job(TABLES, async (context, params: RetentionParams) =>
    cohortResult(context, retentionParamsSchema.parse(params)),
  ),
  /** Totals, repeat rate, frequency, revenue, gaps, first products. */
  summary: job(TABLES, async (context, params: RetentionParams) =>
    summaryResult(context, retentionParamsSchema.parse(params)),
  ),
  /** The repeat-purchase rate of recent customers against a baseline, and month by month. */
  loyalty: job(TABLES, async (context, params: LoyaltyParams) =>
    loyaltyResult(context, loyaltyParamsSchema.parse(params)),
  ),
  /** Revenue and customers of the last complete days, beside earlier ones. */
  recent: job(TABLES, async (context, params: RecentParams) =>
    recentResult(context, recentParamsSchema.parse(params)),
  ),
  /** How every headline number would change with other defaults. */
  rehearseDefaults: job(TABLES, async (context, params: RehearsalParams) =>
    rehearseDefaults(context, rehearsalParamsSchema.parse(params)),
  ),
  filterChoices: job(TABLES, async (context, params: FilterChoicesParams) =>
    filterChoices(context, filterChoicesParamsSchema.parse(params)),
  ),
  /** The rows behind one number. */
  numberRows: job(TABLES, async (context, params: NumberRowsParams) =>
    numberRows(context, numberRowsParamsSchema.parse(params)),
  ),
  customerOrders: job(TABLES, async (context, params: CustomerParams) =>
    customerOrders(context, customerParamsSchema.parse(params)),
  ),
  customerTaste: job(TABLES, async (context, params: CustomerTasteParams) =>
    customerTaste(context, customerTasteParamsSchema.parse(params)),
  ),
  /** What a group of customers likes, beside all customers. */
  groupTaste: job(TABLES, async (context, params: GroupTasteParams) =>
    groupTaste(context, groupTasteParamsSchema.parse(params)),
  ),
};
