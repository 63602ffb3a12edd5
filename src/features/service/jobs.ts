import { job } from '../../shared/domain/jobs/job.ts';
import { judgeAnswers } from './data/answers/judgeAnswers.ts';
import { conversationChoices } from './data/conversationChoices.ts';
import { conversationRows } from './data/conversationRows.ts';
import { judgeTranscript } from './data/judgeTranscript.ts';
import { LOOKUP_TABLES } from './data/lookup/productLookup.ts';
import { lookUpProducts } from './data/lookup/lookUpProducts.ts';
import { listConversations } from './data/listConversations.ts';
import { DESK_TABLES } from './data/serviceDesk.ts';
import { responseTimes } from './data/responseTimes.ts';
import { readTranscript } from './data/readTranscript.ts';
import { rehearseLevels } from './data/rehearseLevels.ts';
import {
  judgeAnswersParamsSchema,
  type JudgeAnswersParams,
} from './domain/answers/answerParams.ts';
import { lookupParamsSchema, type LookupParams } from './domain/lookup/lookupParams.ts';
import { listParamsSchema, type ListParams } from './domain/desk/listTypes.ts';
import { rowsParamsSchema, type RowsParams } from './domain/rows/rowsParams.ts';
import { timesParamsSchema, type TimesParams } from './domain/times/timesTypes.ts';
import {
  judgeParamsSchema,
  levelRehearsalParamsSchema,
  type JudgeParams,
  type LevelRehearsalParams,
} from './domain/levels/levelParams.ts';
import { transcriptParamsSchema, type TranscriptParams } from './domain/desk/transcriptTypes.ts';

/** What the service pages ask the compute worker. @throws ZodError on senseless parameters */
export const serviceJobs = {
  /** One page of the conversations that a filter and a search let through. */
  list: job(DESK_TABLES, async (context, params: ListParams) =>
    listConversations(context, listParamsSchema.parse(params)),
  ),
  /** Some of the conversations that a filter lets through, each with every metric. */
  rows: job(
    [...DESK_TABLES, 'orderLines', 'customers'],
    async (context, params: RowsParams) =>
      conversationRows(context, rowsParamsSchema.parse(params)),
    { keep: false },
  ),
  /** What conversations can be filtered by. */
  choices: job(DESK_TABLES, async (context) => conversationChoices(context)),
  /** How long customers waited. */
  times: job(DESK_TABLES, async (context, params: TimesParams) =>
    responseTimes(context, timesParamsSchema.parse(params)),
  ),
  /** One conversation, message by message; null where there is none of that code. */
  transcript: job(DESK_TABLES, async (context, params: TranscriptParams) =>
    readTranscript(context, transcriptParamsSchema.parse(params)),
  ),
  /** Where a conversation broke what service levels promise; null where there is none of that code. */
  judge: job(DESK_TABLES, async (context, params: JudgeParams) =>
    judgeTranscript(context, judgeParamsSchema.parse(params)),
  ),
  /** What a draft of the service levels would have promised and kept, beside what is live. */
  rehearseLevels: job(DESK_TABLES, async (context, params: LevelRehearsalParams) =>
    rehearseLevels(context, levelRehearsalParamsSchema.parse(params)),
  ),
  /** The products that messages name. */
  lookUp: job(LOOKUP_TABLES, async (context, params: LookupParams) =>
    lookUpProducts(context, lookupParamsSchema.parse(params)),
  ),
  /** How the look-up does today on the messages of the regression set. */
  judgeAnswers: job(LOOKUP_TABLES, async (context, params: JudgeAnswersParams) =>
    judgeAnswers(context, judgeAnswersParamsSchema.parse(params)),
  ),
};
