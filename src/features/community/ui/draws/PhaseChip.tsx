import type { DrawPhase } from '../../../../shared/domain/community/drawRecords.ts';
import { StatChip, type ChipTone } from '../../../../shared/ui/StatChip.tsx';
import { useCommunityText } from '../communityText.ts';

const TONES: Readonly<Record<DrawPhase, ChipTone>> = {
  draft: 'accent',
  frozen: 'info',
  announced: 'info',
  drawn: 'neutral',
  cancelled: 'warning',
};

/** How far a draw is. */
export function PhaseChip({ phase }: { readonly phase: DrawPhase }) {
  const t = useCommunityText();
  return <StatChip tone={TONES[phase]}>{t(`draws.phase.${phase}`)}</StatChip>;
}
