import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import { job } from '../../../../shared/domain/jobs/job.ts';
import {
  bookOpeningParamsSchema,
  openingParamsSchema,
  type BookOpeningParams,
  type OpeningParams,
} from '../../domain/opening/openingTypes.ts';
import {
  previewAdjustmentsParamsSchema,
  type PreviewAdjustmentsParams,
} from '../../domain/adjustments/adjustmentTypes.ts';
import { postParamsSchema, type PostParams } from '../../domain/posting/postTypes.ts';
import { overviewParamsSchema, type OverviewParams } from '../../domain/statement/overviewTypes.ts';
import { statementParamsSchema, type StatementParams } from '../../domain/statement/statement.ts';
import { reportParamsSchema, type ReportParams } from '../../domain/reports/reportTypes.ts';
import {
  tierMovementParamsSchema,
  type TierMovementParams,
} from '../../domain/reports/tiers/tierMovementTypes.ts';
import { watchParamsSchema, type WatchParams } from '../../domain/reports/watch/watchTypes.ts';
import {
  balanceFileParamsSchema,
  type BalanceFileParams,
} from '../../domain/release/balanceFile.ts';
import { previewAdjustments } from '../adjustments/previewAdjustments.ts';
import { memberStatement } from '../members/memberStatement.ts';
import { memberBalanceRows } from '../release/memberBalanceRows.ts';
import { loyaltyReport } from '../reports/loyaltyReport.ts';
import { programmeWatch } from '../reports/programmeWatch.ts';
import { tierMovements } from '../reports/tierMovements.ts';
import { bookOpening, previewOpening } from '../opening/bookOpening.ts';
import { HISTORY_TABLES } from '../rules/loyaltyHistory.ts';
import { ledgerOverview } from './ledgerOverview.ts';
import { postPoints, previewPosting } from './postPoints.ts';
import { proveLedger } from './proveLedger.ts';

/** What pages ask of the points ledger. @throws ZodError on senseless parameters */
export const ledgerJobs = {
  /** What the ledger adds up to. */
  overview: job([], async (context, params: OverviewParams) =>
    ledgerOverview(context, overviewParamsSchema.parse(params)),
  ),
  /** All that happened to one member's points. */
  statement: job([], async (context, params: StatementParams) =>
    memberStatement(context, statementParamsSchema.parse(params)),
  ),
  /** What every member has, for the shop's own systems. */
  balances: job(
    HISTORY_TABLES,
    async (context, params: BalanceFileParams) =>
      memberBalanceRows(context, balanceFileParamsSchema.parse(params)),
    { keep: false },
  ),
  /** What managers read of the programme. */
  report: job([], async (context, params: ReportParams) =>
    loyaltyReport(context, reportParamsSchema.parse(params)),
  ),
  /** What somebody should look at: refunds after spending, referrals, what expires. */
  watch: job(HISTORY_TABLES, async (context, params: WatchParams) =>
    programmeWatch(context, watchParamsSchema.parse(params)),
  ),
  /** How customers moved between levels. */
  tierMovements: job(HISTORY_TABLES, async (context, params: TierMovementParams) =>
    tierMovements(context, tierMovementParamsSchema.parse(params)),
  ),
  /** What taking over the imported programme would book. */
  previewOpening: job(['openingPoints', 'pointsHistory'], async (context, params: OpeningParams) =>
    previewOpening(context, openingParamsSchema.parse(params)),
  ),
  /** Takes the imported programme over. */
  bookOpening: job(
    ['openingPoints', 'pointsHistory'],
    async (context, params: BookOpeningParams) =>
      bookOpening(context, bookOpeningParamsSchema.parse(params)),
    { keep: false },
  ),
  /** What booking a file of adjustments would do. */
  previewAdjustments: job(
    ['orderLines', 'customers'],
    async (context, params: PreviewAdjustmentsParams) =>
      previewAdjustments(context, previewAdjustmentsParamsSchema.parse(params)),
    { keep: false },
  ),
  /** Books what the shop's history calls for. */
  post: job(
    HISTORY_TABLES,
    async (context, params: PostParams) => postPoints(context, postParamsSchema.parse(params)),
    { keep: false },
  ),
  /** What posting would book. */
  previewPosting: job(
    HISTORY_TABLES,
    async (context, params: PostParams) => previewPosting(context, postParamsSchema.parse(params)),
    { keep: false },
  ),
  /** Adds every balance up again; `at` makes each call one of its own. */
  prove: job(
    [],
    async (_, { database }: { readonly database: string; readonly at: number }) =>
      withDatabase(new WorkspaceDb(database), (db) => proveLedger(db, () => performance.now())),
    { keep: false },
  ),
};
