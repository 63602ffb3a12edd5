import type { LadderStep, PenaltySettings } from './penaltyLadder.ts';
import { memberPoints, type Breach, type MemberPoints } from './penaltyPoints.ts';
import type { Platform, StepAction } from '../../../../shared/domain/community/moderationTerms.ts';
import { platformMute } from './platformMute.ts';

export type SuggestedStep = {
  /** Place in the ladder, from 0; null where no step is reached. */
  readonly step: number | null;
  /** What the platform can do of it; null where no step is reached. */
  readonly action: StepAction | null;
  /** The step's mute is longer than the platform can do, or it can do none. */
  readonly limited: 'shortened' | 'cannotMute' | null;
  /** With the breach that is decided now; its parts are the reasons. */
  readonly after: MemberPoints;
  /** Points before. */
  readonly before: number;
  /** Points that the next step asks for; null on the last. */
  readonly next: number | null;
};

/**
 * The penalty that the ladder suggests for a breach: the highest step that the member's points reach
 * with it. Only a suggestion: a person confirms it, or takes another.
 *
 * @param history the member's earlier breaches
 * @param breach the one that is decided now, on its day
 */
export function suggestedStep(
  history: readonly Breach[],
  breach: Breach,
  settings: PenaltySettings,
  platform: Platform,
): SuggestedStep {
  const earlier = history.filter(({ decision }) => decision !== breach.decision);
  const before = memberPoints(earlier, breach.day, settings).points;
  const after = memberPoints([...earlier, breach], breach.day, settings);
  const step = settings.ladder.findLastIndex(({ from }) => from <= after.points);
  const reached = settings.ladder[step];
  return {
    step: reached ? step : null,
    ...onPlatform(reached, platform),
    after,
    before,
    next: settings.ladder[step + 1]?.from ?? null,
  };
}

function onPlatform(
  step: LadderStep | undefined,
  platform: Platform,
): Pick<SuggestedStep, 'action' | 'limited'> {
  if (!step) return { action: null, limited: null };
  const { action } = step;
  if (action.kind !== 'mute') return { action, limited: null };
  const seconds = platformMute(platform, action.seconds);
  // Nobody is removed because the platform has no mute: the milder step stands.
  if (seconds === null) return { action: { kind: 'warning' }, limited: 'cannotMute' };
  const shortened = seconds < action.seconds;
  return { action: { kind: 'mute', seconds }, limited: shortened ? 'shortened' : null };
}
