import type { AppealDecisionRefusal, AppealRefusal } from '../../domain/penalties/appeal.ts';
import { RefusedWrite } from '../refusedWrite.ts';

/** What moderation may not do: nothing was written. */
export type ModerationRefusal =
  | AppealRefusal
  | {
      readonly kind:
        | AppealDecisionRefusal
        /** What it was about is not there any more, as after an undo in another tab. */
        | 'gone'
        | 'noReason'
        | 'alreadyLifted'
        | 'reviewedBefore'
        | 'ownReview';
    };

export class ModerationRefused extends RefusedWrite<ModerationRefusal> {
  override readonly name = 'ModerationRefused';
}
