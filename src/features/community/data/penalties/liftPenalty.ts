import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { penaltyState } from '../../domain/penalties/penaltyState.ts';
import { MODERATION_SUBJECT } from '../book/communitySubjects.ts';
import { ModerationRefused } from './moderationRefused.ts';
import { takeStepsBack } from './takeStepsBack.ts';

/**
 * Ends a mute, a removal or a blacklisting before its time. The breach stays one, and its points count.
 * @throws ModerationRefused where it does not run (any more)
 */
export const liftPenalty = defineWrite({
  name: 'penalty.lift',
  undoable: true,
  tables: ['penalties', 'moderationSteps'],
  run: async (records, { id }: { readonly id: string }, context) => {
    const penalty = await records.get('penalties', id);
    if (!penalty) throw new ModerationRefused({ kind: 'gone' });
    if (penaltyState(penalty, context.now).kind !== 'running') {
      throw new ModerationRefused({ kind: 'alreadyLifted' });
    }
    await records.put('penalties', id, { ...penalty, liftedAt: context.now });
    await takeStepsBack(records, penalty.decision, ['mute', 'removal', 'blacklist'], context);
    const details = { kind: penalty.action.kind };
    return { result: undefined, subject: MODERATION_SUBJECT, details };
  },
});
