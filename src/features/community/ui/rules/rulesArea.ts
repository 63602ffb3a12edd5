import type { PolicyArea } from '../../../../shared/ui/policy/policyArea.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { RULES_NAME } from '../../communityPlace.ts';
import type { CommunityStamp } from '../../data/book/communityJob.ts';
import type { GroupRulesRehearsal } from '../../domain/rehearsal/rehearsalTypes.ts';
import { moderationPolicy, type ModerationSettings } from '../../domain/rules/ruleSettings.ts';
import { communityCalls } from '../communityCalls.ts';
import { RulesForm } from './form/RulesForm.tsx';
import { useRulesWords } from './useRulesWords.ts';

/**
 * Group rules as the generic policy pages have them.
 * @param zone IANA zone of the shop
 */
export function rulesArea(
  zone: string,
  stamp: CommunityStamp,
): PolicyArea<ModerationSettings, GroupRulesRehearsal> {
  return {
    definition: moderationPolicy,
    name: RULES_NAME,
    useWords: useRulesWords,
    Form: RulesForm,
    useRehearsal: (live, draft) => {
      const at = useNow();
      return communityCalls.rehearseRules({ live, draft, zone, at, stamp });
    },
  };
}
