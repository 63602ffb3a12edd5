import type { PolicyDraft, PolicyLine, PolicyVersion } from '../../domain/policy/policyTypes.ts';
import type { FindingList } from './integrityFinding.ts';

type StoredPolicies = {
  readonly versions: readonly PolicyVersion[];
  readonly drafts: readonly PolicyDraft[];
  readonly lines: readonly PolicyLine[];
};

/**
 * Checks that every version that a line, a draft or another version refers to is there, and that a
 * line names each version once, so that exactly one is live.
 */
export function checkPolicies(
  { versions, drafts, lines }: StoredPolicies,
  findings: FindingList,
): void {
  const byId = new Map(versions.map((version) => [version.id, version]));
  const refer = (policy: string, where: string, id: string | null) => {
    if (id !== null && !byId.has(id)) findings.add({ kind: 'versionLost', subject: policy, where });
  };
  for (const { policy, steps } of lines) {
    const named = new Set<string>();
    for (const { version } of steps) {
      refer(policy, version, version);
      const other = byId.get(version)?.policy;
      if (named.has(version) || (other !== undefined && other !== policy)) {
        findings.add({ kind: 'lineDamaged', subject: policy, where: version });
      }
      named.add(version);
    }
  }
  for (const { policy, basedOn } of drafts) refer(policy, 'draft', basedOn);
  for (const { id, policy, basedOn, restoredFrom } of versions) {
    refer(policy, id, basedOn);
    refer(policy, id, restoredFrom);
  }
}
