import type {
  Placement,
  RecommendationSettings,
} from '../../domain/settings/recommendationSettings.ts';

/** Settings with one placement as other settings have it; everything else stays as it is. */
export function withPlacement(
  settings: RecommendationSettings,
  placement: Placement,
  from: RecommendationSettings,
): RecommendationSettings {
  return { ...settings, [placement]: from[placement] };
}
