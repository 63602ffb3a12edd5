import { useCallback, useLayoutEffect, useRef } from 'react';
import type {
  Placement,
  RecommendationSettings,
} from '../../../domain/settings/recommendationSettings.ts';
import type { PlacementEdit } from './placementEdit.ts';
import type { SettingsIssues } from './settingsIssues.ts';

type Edited = {
  readonly settings: RecommendationSettings;
  readonly live: RecommendationSettings | null;
  readonly disabled: boolean;
  readonly onChange: (settings: RecommendationSettings) => void;
};

/** One placement of the settings, to be edited on its own. */
export function usePlacementEdit(
  placement: Placement,
  { settings, live, disabled, onChange }: Edited,
  issues: SettingsIssues,
): PlacementEdit {
  const newest = useRef({ settings, onChange });
  useLayoutEffect(() => {
    newest.current = { settings, onChange };
  });
  const update = useCallback<PlacementEdit['update']>(
    (change) => {
      const { settings: before, onChange: hand } = newest.current;
      const after = { ...before, [placement]: change(before[placement]) };
      // A second change in the same event is made to this one.
      newest.current = { settings: after, onChange: hand };
      hand(after);
    },
    [placement],
  );
  return {
    placement,
    settings: settings[placement],
    live: live?.[placement] ?? null,
    disabled,
    issue: (path) => issues.get(`${placement}.${path}`),
    update,
  };
}
