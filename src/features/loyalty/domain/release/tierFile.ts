import type { PolicyVersion } from '../../../../shared/domain/policy/policyTypes.ts';
import type { TierSettings } from '../tiers/tierSettings.ts';

/** The tiers of a published version of the point rules, for the shop's own systems. */
export function tierFile({ number, at }: PolicyVersion, tiers: TierSettings) {
  return {
    schema: 'huitou.tiers/1',
    policy: 'pointRules',
    version: number,
    publishedAt: new Date(at).toISOString(),
    tiers,
  };
}
