import { withDatabase } from '../../../shared/data/withDatabase.ts';
import { WorkspaceDb } from '../../../shared/data/workspaceDb.ts';
import { groupMembers, groups } from '../../../shared/domain/facts/communityTables.ts';
import { columnsOf } from '../../../shared/domain/facts/factSource.ts';
import { surveyAnswers } from '../../../shared/domain/facts/feedbackTables.ts';
import { authors, conversations, messages } from '../../../shared/domain/facts/serviceTables.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { authorMapping } from '../domain/agents/authorMapping.ts';
import { deskIndex, type DeskIndex } from '../domain/desk/deskIndex.ts';
import { deskMessages, type DeskMessages } from '../domain/desk/deskMessages.ts';
import {
  AUTHOR_COLUMNS,
  CONVERSATION_COLUMNS,
  GROUP_COLUMNS,
  MESSAGE_COLUMNS,
  SURVEY_COLUMNS,
  type DeskReads,
} from '../domain/desk/deskReads.ts';
import { TextScan } from '../domain/search/textScan.ts';
import type { DeskContext } from './deskJob.ts';
import { latestOf } from '../../../shared/domain/jobs/latestOf.ts';
import { fastestSearch } from './searchKernels.ts';

/** All conversations; built once for each revision, and again where staff say who an author is. */
export function serviceDesk(context: DeskContext): Promise<DeskIndex> {
  const { facts, stamp } = context;
  return latestOf(context, 'service desk', String(stamp.agents), async () => {
    const ofFiles = await messagesOfFiles(context);
    const rows = await withDatabase(new WorkspaceDb(stamp.database), (db) =>
      db.agentIdentities.toArray(),
    );
    const people = await facts.dictionary('customers.name');
    const mapping = authorMapping(rows, (author) => people.find(author));
    return deskIndex(ofFiles, await deskReads(context), mapping);
  });
}

/** Messages as files have them, whoever staff say their authors are; built once for each revision. */
export function messagesOfFiles(context: JobContext): Promise<DeskMessages> {
  return context.resident('service messages', async () => deskMessages(await deskReads(context)));
}

/** Columns stay resident where they are read: asking again costs nothing. */
function deskReads({ facts }: JobContext): Promise<DeskReads> {
  return facts.read({
    messages: columnsOf(messages, ...MESSAGE_COLUMNS),
    conversations: columnsOf(conversations, ...CONVERSATION_COLUMNS),
    authors: columnsOf(authors, ...AUTHOR_COLUMNS),
    surveyAnswers: columnsOf(surveyAnswers, ...SURVEY_COLUMNS),
    groups: columnsOf(groups, ...GROUP_COLUMNS),
    groupMembers: columnsOf(groupMembers, ...GROUP_COLUMNS),
  });
}

/** All messages' texts, to be searched; built once for each revision. Its rows are those of the desk. */
export function deskTexts({ facts, resident, pause }: JobContext): Promise<TextScan> {
  return resident('service texts', async () => {
    const { found } = await facts.read({ found: columnsOf(messages, 'body') });
    const bodies = found.chunks.map(({ columns }) => columns.body);
    return TextScan.of(bodies, fastestSearch, pause);
  });
}
