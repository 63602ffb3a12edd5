import type { StoredPolicy } from '../../../../../shared/data/policies/policyQueries.ts';
import { readSettings } from '../../../../../shared/domain/policy/readSettings.ts';
import type { RuleVersion } from '../../../domain/rules/earnings.ts';
import {
  pointRulesPolicy,
  type PointRuleSettings,
} from '../../../domain/rules/pointRuleSettings.ts';

export type TraceRules = {
  readonly versions: readonly RuleVersion[];
  readonly draft: PointRuleSettings | null;
};

/** Before anything that a file can have; a finite number, as it travels in parameters. */
const ALWAYS = -8.64e15;

/**
 * The versions that were live, one after the other, and the draft. What came before the first version
 * is traced by it; by the defaults where nothing has been published. Versions that cannot be read are
 * passed over.
 *
 * @param now epoch ms; what begins later is left out
 */
export function traceVersions(
  { line, versions, draft }: Pick<StoredPolicy, 'line' | 'versions' | 'draft'>,
  now: number,
): TraceRules {
  const steps = [...(line?.steps ?? [])]
    .filter(({ liveFrom }) => liveFrom <= now)
    .sort((a, b) => a.liveFrom - b.liveFrom)
    .flatMap(({ version: id, liveFrom: from }) => {
      const version = versions.find((one) => one.id === id);
      const read = version && readSettings(pointRulesPolicy, version);
      return read?.ok === true ? [{ from, settings: read.settings }] : [];
    });
  const [first = { from: ALWAYS, settings: pointRulesPolicy.defaults }, ...later] = steps;
  const read = draft ? readSettings(pointRulesPolicy, draft) : null;
  return {
    versions: [{ ...first, from: ALWAYS }, ...later],
    draft: read?.ok === true ? read.settings : null,
  };
}
