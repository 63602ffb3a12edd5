import type {
  Platform,
  StepAction,
  Verdict,
} from '../../../../shared/domain/community/moderationTerms.ts';
import type { PenaltySettings } from './penaltyLadder.ts';
import { platformMute } from './platformMute.ts';

/**
 * What a key of the queue does to a member: what the ladder suggests, where it is of that kind, or else the
 * mildest of the kind. Null where the platform cannot do it, as a mute in WeChat.
 *
 * @param suggested by the ladder; null where it reaches no step
 */
export function penaltyChoice(
  verdict: Extract<Verdict, 'warn' | 'mute' | 'remove'>,
  suggested: StepAction | null,
  { ladder }: Pick<PenaltySettings, 'ladder'>,
  platform: Platform,
): StepAction | null {
  switch (verdict) {
    case 'warn':
      return suggested?.kind === 'notice' ? suggested : { kind: 'warning' };
    case 'remove':
      return suggested?.kind === 'blacklist' ? suggested : { kind: 'removal' };
    case 'mute': {
      if (suggested?.kind === 'mute') return suggested;
      const first = ladder.find(({ action }) => action.kind === 'mute')?.action;
      const seconds = platformMute(platform, first?.kind === 'mute' ? first.seconds : SHORTEST);
      return seconds === null ? null : { kind: 'mute', seconds };
    }
  }
}

/** Seconds of a mute where the ladder has none. */
const SHORTEST = 600;
