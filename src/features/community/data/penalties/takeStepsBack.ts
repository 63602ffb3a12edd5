import type { RecordWriter } from '../../../../shared/data/writes/recordWriter.ts';
import {
  STEP_KINDS,
  type ModerationStepRow,
  type StepKind,
} from '../../../../shared/domain/community/moderationRecords.ts';
import { stepId, stepsTakenBack } from '../../domain/steps/stepsOfDecision.ts';

/** Takes steps of a decision back: see `stepsTakenBack`. Needs `moderationSteps` among the tables. */
export async function takeStepsBack(
  records: RecordWriter,
  decision: string,
  kinds: readonly StepKind[],
  { now, actor }: { readonly now: number; readonly actor: string },
): Promise<void> {
  const steps: ModerationStepRow[] = [];
  for (const kind of STEP_KINDS) {
    const step = await records.get('moderationSteps', stepId(decision, kind));
    if (step) steps.push(step);
  }
  const changed = stepsTakenBack(steps, new Set(kinds), { at: now, by: actor });
  for (const step of changed) await records.put('moderationSteps', step.id, step);
}
