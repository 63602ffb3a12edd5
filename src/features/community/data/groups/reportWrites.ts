import { z } from 'zod';
import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { MODERATION_SUBJECT } from '../book/communitySubjects.ts';

const reportSchema = z.object({
  id: z.string().startsWith('report:').max(80),
  message: z.string().min(1).max(2000),
  group: z.string().min(1).max(1000),
  author: z.string().max(1000),
  reporter: z.string().trim().max(200),
  reason: z.string().trim().min(1).max(200),
  note: z.string().trim().max(2000),
});
export type StaffReport = z.infer<typeof reportSchema>;

/** Writes down that somebody complained of a message. @throws ZodError on senseless parameters */
export const addReport = defineWrite({
  name: 'report.add',
  undoable: true,
  tables: ['staffReports'],
  run: async (records, params: StaffReport, { now, actor }) => {
    const report = reportSchema.parse(params);
    await records.put('staffReports', report.id, { ...report, at: now, by: actor });
    const { reason, group } = report;
    return { result: report.id, subject: MODERATION_SUBJECT, details: { reason, group } };
  },
});
