import type { PolicyDefinition, PolicyVersion } from './policyTypes.ts';

/** What a shop's own systems load: documented in docs/release-formats.md. */
export type PolicyRelease = {
  readonly schema: string;
  readonly policy: string;
  readonly version: number;
  /** ISO instants, UTC. */
  readonly publishedAt: string;
  readonly liveFrom: string;
  readonly author: string;
  readonly note: string;
  readonly settings: unknown;
};

/** The release file of a published version. */
export function releaseOf(
  definition: Pick<PolicyDefinition<unknown>, 'releaseSchema'>,
  version: PolicyVersion,
  liveFrom: number,
): PolicyRelease {
  return {
    schema: definition.releaseSchema,
    policy: version.policy,
    version: version.number,
    publishedAt: new Date(version.at).toISOString(),
    liveFrom: new Date(liveFrom).toISOString(),
    author: version.author,
    note: version.note,
    settings: version.settings,
  };
}
