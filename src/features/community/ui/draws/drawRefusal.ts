import { DrawRefused } from '../../data/draws/drawRefused.ts';
import type { useCommunityText } from '../communityText.ts';

/** Words for a refused step; undefined for other failures. */
export function drawRefusal(
  t: ReturnType<typeof useCommunityText>,
): (error: unknown) => string | undefined {
  return (error) => (error instanceof DrawRefused ? t(`draws.refused.${error.reason}`) : undefined);
}
