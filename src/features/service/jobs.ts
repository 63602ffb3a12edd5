import { z } from 'zod';
import { job } from '../../shared/domain/jobs/job.ts';
import { judgeAnswers } from './data/answers/judgeAnswers.ts';
import { conversationChoices } from './data/conversationChoices.ts';
import { conversationRows } from './data/conversationRows.ts';
import { conversationsToTag } from './data/conversationsToTag.ts';
import { newAuthors } from './data/agents/newAuthors.ts';
import { deskAuthors } from './data/deskAuthors.ts';
import { deskJob } from './data/deskJob.ts';
import { judgeTranscript } from './data/judgeTranscript.ts';
import { LOOKUP_TABLES } from './data/lookup/productLookup.ts';
import { countProducts, lookUpProducts } from './data/lookup/lookUpProducts.ts';
import { listConversations } from './data/listConversations.ts';
import { readTranscript } from './data/readTranscript.ts';
import { rehearseLevels } from './data/rehearseLevels.ts';
import { responseTimes } from './data/responseTimes.ts';
import { newAuthorsParamsSchema } from './domain/agents/newAuthorsParams.ts';
import {
  judgeAnswersParamsSchema,
  type JudgeAnswersParams,
} from './domain/answers/answerParams.ts';
import { askedListSchema, listParamsSchema } from './domain/desk/listTypes.ts';
import { transcriptParamsSchema } from './domain/desk/transcriptTypes.ts';
import { judgeParamsSchema, levelRehearsalParamsSchema } from './domain/levels/levelParams.ts';
import { lookupParamsSchema, type LookupParams } from './domain/lookup/lookupParams.ts';
import { rowsParamsSchema } from './domain/rows/rowsParams.ts';
import { timesParamsSchema } from './domain/times/timesTypes.ts';

/** What the service pages ask the compute worker. @throws ZodError on senseless parameters */
export const serviceJobs = {
  /** One page of the conversations that a filter and a search let through. */
  list: deskJob(listParamsSchema, listConversations),
  /** All of them, as they are tagged at once. */
  toTag: deskJob(askedListSchema, conversationsToTag),
  /** Some of the conversations that a filter lets through, each with every metric. */
  rows: deskJob(rowsParamsSchema, conversationRows, {
    keep: false,
    tables: ['orderLines', 'customers'],
  }),
  /** What conversations can be filtered by. */
  choices: deskJob(z.looseObject({}), conversationChoices),
  /** Who wrote for the desk, and whom staff say they are. */
  authors: deskJob(z.looseObject({}), (context) => deskAuthors(context)),
  /** The same, and which of them an import was the first to bring. */
  newAuthors: deskJob(newAuthorsParamsSchema, newAuthors),
  /** How long customers waited. */
  times: deskJob(timesParamsSchema, responseTimes),
  /** One conversation, message by message; null where there is none of that code. */
  transcript: deskJob(transcriptParamsSchema, readTranscript),
  /** Where a conversation broke what service levels promise; null where there is none of that code. */
  judge: deskJob(judgeParamsSchema, judgeTranscript),
  /** What a draft of the service levels would have promised and kept, beside what is live. */
  rehearseLevels: deskJob(levelRehearsalParamsSchema, rehearseLevels),
  /** How many products there are to be named. */
  products: job(LOOKUP_TABLES, countProducts),
  /** The products that messages name. */
  lookUp: job(LOOKUP_TABLES, async (context, params: LookupParams) =>
    lookUpProducts(context, lookupParamsSchema.parse(params)),
  ),
  /** How the look-up does today on the messages of the regression set. */
  judgeAnswers: job(LOOKUP_TABLES, async (context, params: JudgeAnswersParams) =>
    judgeAnswers(context, judgeAnswersParamsSchema.parse(params)),
  ),
};
