import type { WeekStart } from '../../../../shared/domain/time/periods.ts';
import type { PolicyArea } from '../../../../shared/ui/policy/policyArea.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import type { PostsStamp } from '../../domain/history/postsStamp.ts';
import type { PointRuleRehearsal } from '../../domain/rehearsal/rehearsalTypes.ts';
import { pointRulesPolicy, type PointRuleSettings } from '../../domain/rules/pointRuleSettings.ts';
import { POINT_RULES_NAME } from '../../loyaltyPlace.ts';
import { loyaltyCalls } from '../loyaltyCalls.ts';
import { PointRulesForm } from './form/PointRulesForm.tsx';
import { usePointRuleWords } from './words/usePointRuleWords.ts';

type Shop = {
  /** IANA zone of the shop. */
  readonly zone: string;
  readonly currency: string | null;
  readonly weekStart: WeekStart;
  readonly posts: PostsStamp;
};

/** Point rules as the generic policy pages have them. */
export function pointRulesArea(shop: Shop): PolicyArea<PointRuleSettings, PointRuleRehearsal> {
  return {
    definition: pointRulesPolicy,
    name: POINT_RULES_NAME,
    useWords: usePointRuleWords,
    Form: PointRulesForm,
    useRehearsal: (live, draft) => {
      const at = useNow();
      return loyaltyCalls.rehearsePointRules({ live, draft, ...shop, at });
    },
  };
}
