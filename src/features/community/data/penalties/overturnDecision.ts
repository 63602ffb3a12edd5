import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import type { RecordWriter } from '../../../../shared/data/writes/recordWriter.ts';
import {
  STEP_KINDS,
  type ModerationDecisionRow,
} from '../../../../shared/domain/community/moderationRecords.ts';
import { MODERATION_SUBJECT } from '../book/communitySubjects.ts';
import { ModerationRefused } from './moderationRefused.ts';
import { takeStepsBack } from './takeStepsBack.ts';

type OverturnParams = {
  /** Id of the decision. */
  readonly decision: string;
  readonly reason: string;
};

/** Notes that staff find a decision wrong: its points go, its penalty ends. @throws ModerationRefused */
export const overturnDecision = defineWrite({
  name: 'moderation.overturn',
  undoable: true,
  tables: ['moderationDecisions', 'penalties', 'moderationSteps'],
  run: async (records, { decision, reason }: OverturnParams, context) => {
    const row = await decisionIn(records, decision);
    if (row.overturned !== null) throw new ModerationRefused({ kind: 'alreadyOverturned' });
    await overturn(records, row, reason, context);
    return { result: undefined, subject: MODERATION_SUBJECT, details: { reason: reason.trim() } };
  },
});

/** @throws ModerationRefused where the decision is gone */
export async function decisionIn(
  records: RecordWriter,
  id: string,
): Promise<ModerationDecisionRow> {
  const row = await records.get('moderationDecisions', id);
  if (!row) throw new ModerationRefused({ kind: 'gone' });
  return row;
}

/**
 * Overturns a decision: it counts nothing, its penalty is as if it had not been, and what was done on the
 * platform is to be taken back. Needs decisions, penalties and steps among the tables.
 * @throws ModerationRefused without a reason
 */
export async function overturn(
  records: RecordWriter,
  row: ModerationDecisionRow,
  reason: string,
  context: { readonly now: number; readonly actor: string },
): Promise<void> {
  const why = reason.trim();
  if (why === '') throw new ModerationRefused({ kind: 'noReason' });
  const { now, actor } = context;
  const overturned = { at: now, by: actor, reason: why };
  await records.put('moderationDecisions', row.id, { ...row, overturned });
  const id = `penalty:${row.id}`;
  const penalty = await records.get('penalties', id);
  if (penalty) await records.put('penalties', id, { ...penalty, overturned: true });
  await takeStepsBack(records, row.id, STEP_KINDS, context);
}
