import { z } from 'zod';
import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { VERDICTS } from '../../../../shared/domain/community/moderationTerms.ts';
import { MODERATION_SUBJECT } from '../book/communitySubjects.ts';
import { ModerationRefused } from '../penalties/moderationRefused.ts';
import { decisionIn } from '../penalties/overturnDecision.ts';

const reviewSchema = z.object({ decision: z.string(), verdict: z.enum(VERDICTS) });
export type SecondReviewParams = z.infer<typeof reviewSchema>;

/**
 * Notes what a second person says of an item without sight of the first decision, which stays as it is.
 * @throws ModerationRefused to whoever decided first, and where it was reviewed before; ZodError
 */
export const addSecondReview = defineWrite({
  name: 'second.review',
  undoable: true,
  tables: ['secondReviews', 'moderationDecisions'],
  run: async (records, params: SecondReviewParams, { now, actor }) => {
    const { decision, verdict } = reviewSchema.parse(params);
    const first = await decisionIn(records, decision);
    if (first.by === actor) throw new ModerationRefused({ kind: 'ownReview' });
    const id = `second:${decision}`;
    if (await records.get('secondReviews', id)) {
      throw new ModerationRefused({ kind: 'reviewedBefore' });
    }
    await records.put('secondReviews', id, { id, decision, verdict, at: now, by: actor });
    return { result: undefined, subject: MODERATION_SUBJECT, details: { count: 1 } };
  },
});
