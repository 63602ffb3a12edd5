import type { AnswerMarkRow } from '../../../../shared/data/workspaceDb.ts';
import type { JudgedAnswer } from '../../domain/answers/answerParams.ts';

/** A marked message, and how the look-up does on it today. */
export type RegressionRow = { readonly mark: AnswerMarkRow; readonly today: JudgedAnswer };
