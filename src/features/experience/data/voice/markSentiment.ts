import { z } from 'zod';
import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { SENTIMENTS } from '../../../../shared/domain/experience/experienceRecords.ts';

/** What entries of the audit trail about corrected sentiments are about. */
export const SENTIMENT_SUBJECT = 'sentiments';

const paramsSchema = z.object({
  /** See `SentimentMarkRow`. */
  id: z.string().regex(/^(?:review|survey|conversation|return):./u),
  /** Null takes the correction away. */
  sentiment: z.literal(SENTIMENTS).nullable(),
});
export type SentimentMarkParams = z.infer<typeof paramsSchema>;

/**
 * Says what a text is, above its stars and what the classifier made of it.
 * @throws ZodError where the text has no such number
 */
export const markSentiment = defineWrite({
  name: 'sentiment.mark',
  undoable: true,
  tables: ['sentimentMarks'],
  run: async (records, params: SentimentMarkParams, { actor, now }) => {
    const { id, sentiment } = paramsSchema.parse(params);
    const before = await records.get('sentimentMarks', id);
    const isChange = (before?.sentiment ?? null) !== sentiment;
    if (isChange && sentiment === null) await records.remove('sentimentMarks', id);
    else if (isChange && sentiment !== null) {
      await records.put('sentimentMarks', id, { id, sentiment, at: now, by: actor });
    }
    return {
      result: isChange,
      subject: SENTIMENT_SUBJECT,
      details: { text: id, sentiment: sentiment ?? '' },
    };
  },
});
