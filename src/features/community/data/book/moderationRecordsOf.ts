import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type {
  ModerationDecisionRow,
  SampleLabelRow,
  StaffReportRow,
} from '../../../../shared/domain/community/moderationRecords.ts';
import { latestOf } from '../../../../shared/domain/jobs/latestOf.ts';
import type { CommunityContext } from './communityJob.ts';

/** What staff have said of messages. */
export type ModerationRecords = {
  readonly decisions: readonly ModerationDecisionRow[];
  readonly labels: readonly SampleLabelRow[];
  readonly reports: readonly StaffReportRow[];
};

/** Read once for each state of the records. */
export function moderationRecordsOf(context: CommunityContext): Promise<ModerationRecords> {
  const { stamp } = context;
  return latestOf(context, 'moderation records', String(stamp.moderation), () =>
    withDatabase(new WorkspaceDb(stamp.database), async (db) => ({
      decisions: await db.moderationDecisions.toArray(),
      labels: await db.sampleLabels.toArray(),
      reports: await db.staffReports.toArray(),
    })),
  );
}
