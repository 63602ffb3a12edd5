import type { StepAction, Verdict } from '../../../../shared/domain/community/moderationTerms.ts';

/** The decision that a penalty goes with. */
export function verdictOfAction({ kind }: StepAction): Verdict {
  switch (kind) {
    case 'notice':
    case 'warning':
      return 'warn';
    case 'mute':
      return 'mute';
    case 'removal':
    case 'blacklist':
      return 'remove';
  }
}
