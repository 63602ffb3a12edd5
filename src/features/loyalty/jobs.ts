import { job } from '../../shared/domain/jobs/job.ts';
import { giftJobs } from './data/gifts/giftJobs.ts';
import { ledgerJobs } from './data/ledger/ledgerJobs.ts';
import {
  loyaltyChoices,
  loyaltyChoicesParamsSchema,
  type LoyaltyChoicesParams,
} from './data/rules/loyaltyChoices.ts';
import { heldPointsNow } from './data/rules/heldPointsNow.ts';
import { HISTORY_TABLES } from './data/rules/loyaltyHistory.ts';
import { rehearsePointRules } from './data/rules/rehearsePointRules.ts';
import {
  traceOrderNumber,
  traceParamsSchema,
  type TraceParams,
} from './data/rules/traceOrderNumber.ts';
import {
  heldPointsParamsSchema,
  type HeldPointsParams,
} from './domain/rehearsal/heldPointsTypes.ts';
import { rehearsalParamsSchema, type RehearsalParams } from './domain/rehearsal/rehearsalTypes.ts';

/** What the loyalty pages ask the compute worker. @throws ZodError on senseless parameters */
export const loyaltyJobs = {
  ...ledgerJobs,
  /** Draft rules beside live ones over the shop's own history. */
  rehearsePointRules: job(HISTORY_TABLES, async (context, params: RehearsalParams) =>
    rehearsePointRules(context, rehearsalParamsSchema.parse(params)),
  ),
  /** What members hold today, by both versions of the rules. */
  heldPoints: job(HISTORY_TABLES, async (context, params: HeldPointsParams) =>
    heldPointsNow(context, heldPointsParamsSchema.parse(params)),
  ),
  /** Why an order earns what it earns, or nothing. */
  traceOrder: job(HISTORY_TABLES, async (context, params: TraceParams) =>
    traceOrderNumber(context, traceParamsSchema.parse(params)),
  ),
  /** Words of the shop's files that conditions can name. */
  choices: job(HISTORY_TABLES, async (context, params: LoyaltyChoicesParams) =>
    loyaltyChoices(context, loyaltyChoicesParamsSchema.parse(params)),
  ),
  ...giftJobs,
};
