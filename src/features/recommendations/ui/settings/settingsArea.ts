import type { PolicyArea } from '../../../../shared/ui/policy/policyArea.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import type { RecommendationRehearsal } from '../../domain/rehearsal/rehearsalTypes.ts';
import {
  recommendationPolicy,
  type RecommendationSettings,
} from '../../domain/settings/recommendationSettings.ts';
import { RECOMMENDATIONS_NAME } from '../../recommendationsPlace.ts';
import { recommendationCalls } from '../recommendationCalls.ts';
import { splitOf, splitSearch } from '../rehearsal/splitSearch.ts';
import { RecommendationForm } from './form/RecommendationForm.tsx';
import { useSettingsWords } from './words/useSettingsWords.ts';

type Shop = {
  /** IANA zone of the shop. */
  readonly zone: string;
  readonly currency: string | null;
};

/** Recommendations as the generic policy pages have them. */
export function settingsArea({
  zone,
  currency,
}: Shop): PolicyArea<RecommendationSettings, RecommendationRehearsal> {
  return {
    definition: recommendationPolicy,
    name: RECOMMENDATIONS_NAME,
    useWords: useSettingsWords,
    Form: RecommendationForm,
    useRehearsal: (live, draft) => {
      const [search] = useSearchState(splitSearch);
      const at = useNow();
      const split = splitOf(search);
      return recommendationCalls.rehearse({ live, draft, split, zone, currency, at });
    },
    useMeasure: (span) => recommendationCalls.measureVersion({ zone, span }),
  };
}
