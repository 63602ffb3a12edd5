import { useStoredPolicy } from '../../../../shared/data/policies/policyQueries.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { pointRulesPolicy } from '../../domain/rules/pointRuleSettings.ts';

/**
 * Which versions of the point rules are or were live and since when, in one word: for answers that
 * depend on them. Undefined while they are read.
 */
export function useRulesKey(): string | undefined {
  const { db } = useWorkspace();
  const stored = useStoredPolicy(db, pointRulesPolicy.id);
  return (
    stored &&
    (stored.line?.steps ?? []).map(({ version, liveFrom }) => `${version}@${liveFrom}`).join(' ')
  );
}
