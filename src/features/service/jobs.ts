import { job } from '../../shared/domain/jobs/job.ts';
import { conversationChoices } from './data/conversationChoices.ts';
import { listConversations } from './data/listConversations.ts';
import { DESK_TABLES } from './data/serviceDesk.ts';
import { responseTimes } from './data/responseTimes.ts';
import { readTranscript } from './data/readTranscript.ts';
import { listParamsSchema, type ListParams } from './domain/desk/listTypes.ts';
import { timesParamsSchema, type TimesParams } from './domain/times/timesTypes.ts';
import { transcriptParamsSchema, type TranscriptParams } from './domain/desk/transcriptTypes.ts';

/** What the service pages ask the compute worker. @throws ZodError on senseless parameters */
export const serviceJobs = {
  /** One page of the conversations that a filter and a search let through. */
  list: job(DESK_TABLES, async (context, params: ListParams) =>
    listConversations(context, listParamsSchema.parse(params)),
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
};
