import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { FormStamp } from '../../domain/feedback/feedbackTypes.ts';

/** Of all answers on forms in the audit trail. */
export const FORMS_SUBJECT = 'formAnswers';

/** The state that answers on forms are in now: entries of the audit trail, and rows, which a merge brings too. */
export async function formStampOf(db: WorkspaceDb): Promise<FormStamp> {
  const entries = await db.audit.where('subject').equals(FORMS_SUBJECT).count();
  return { database: db.name, answers: entries, rows: await db.formAnswers.count() };
}
