import { useEffect, useRef } from 'react';
import { useNotify } from '../../../../../shared/ui/useNotify.ts';
import { copyPlacement, needsSeed } from '../../../domain/settings/copyPlacement.ts';
import type {
  Placement,
  RecommendationSettings,
} from '../../../domain/settings/recommendationSettings.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';

/** Copies a placement into another of the draft, says so, and can take it back. */
export function useCopyPlacement(
  settings: RecommendationSettings,
  onChange: (settings: RecommendationSettings) => void,
): (from: Placement, to: Placement) => void {
  const t = useRecommendationsText();
  const notify = useNotify();
  // Taking it back may come after other changes, which stay.
  const latest = useRef({ settings, onChange });
  useEffect(() => {
    latest.current = { settings, onChange };
  });
  return (from, to) => {
    const before = settings[to];
    onChange(copyPlacement(settings, from, to));
    const left = to === 'home' && needsSeed(settings[from]);
    notify({
      text: t(left ? 'settings.copy.doneHome' : 'settings.copy.done', {
        from: t(`settings.placements.${from}`),
        to: t(`settings.placements.${to}`),
      }),
      undo: () => {
        latest.current.onChange({ ...latest.current.settings, [to]: before });
      },
    });
  };
}
