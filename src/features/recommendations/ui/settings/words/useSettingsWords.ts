import { useMemo } from 'react';
import {
  useStoredPolicy,
  type StoredPolicy,
} from '../../../../../shared/data/policies/policyQueries.ts';
import { useWorkspace } from '../../../../../shared/data/workspaceContext.tsx';
import { readSettings } from '../../../../../shared/domain/policy/readSettings.ts';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import type { PolicyWords } from '../../../../../shared/ui/policy/policyArea.ts';
import {
  recommendationPolicy,
  type RecommendationSettings,
} from '../../../domain/settings/recommendationSettings.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import { namedProducts } from '../../rules/namedProducts.ts';
import { knownRules } from './knownRules.ts';
import { settingsWords } from './settingsWords.ts';
import { useProductNames } from './useProductNames.ts';

/**
 * The words of the settings. A change of a rule names the rule by its id, so the words know the
 * rules of the draft and of all versions, and the names of the products in them.
 */
export function useSettingsWords(): PolicyWords {
  const { db } = useWorkspace();
  const t = useRecommendationsText();
  const format = useFormat();
  const stored = useStoredPolicy(db, recommendationPolicy.id);
  const rules = useMemo(() => knownRules(stored ? allSettings(stored) : []), [stored]);
  const named = useMemo(
    () => namedProducts({ pins: rules.pins.values(), exclusions: rules.exclusions.values() }),
    [rules],
  );
  const names = useProductNames(named);
  return useMemo(() => settingsWords({ t, format, names, rules }), [t, format, names, rules]);
}

/** Of the draft and the versions that can be read, newest first. */
function allSettings({ draft, versions }: StoredPolicy): RecommendationSettings[] {
  return [...(draft ? [draft] : []), ...versions].flatMap((each) => {
    const read = readSettings(recommendationPolicy, each);
    return read.ok ? [read.settings] : [];
  });
}
