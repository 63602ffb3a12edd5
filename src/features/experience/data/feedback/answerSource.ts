import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import { surveyAnswers } from '../../../../shared/domain/facts/feedbackTables.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { AnswerSource } from '../../domain/feedback/answerScope.ts';
import { ANSWER_COLUMNS } from '../../domain/feedback/answersOf.ts';
import type { FormStamp } from '../../domain/feedback/feedbackTypes.ts';
import { orderCustomers } from '../orderCustomers.ts';

/** All that customers answered, in files and on the shop's own forms. @param stamp of the forms */
export async function answerSource(
  { facts }: JobContext,
  stamp: FormStamp,
  days: ZoneTable,
): Promise<AnswerSource> {
  const forms = await withDatabase(new WorkspaceDb(stamp.database), (db) =>
    db.formAnswers.toArray(),
  );
  const { read } = await facts.read({ read: columnsOf(surveyAnswers, ...ANSWER_COLUMNS) });
  const orders = await facts.dictionary('orderLines.order');
  const customers = await facts.dictionary('customers.customer');
  const buyers = await orderCustomers(facts);
  return {
    ...{ read, forms, days },
    codes: {
      order: (value) => orders.find(value),
      customer: (value) => customers.find(value),
      customerOf: (order) => buyers[order] ?? MISSING_CODE,
    },
  };
}
