import type { PolicyDefinition, PolicyVersion } from '../../domain/policy/policyTypes.ts';
import { releaseOf } from '../../domain/policy/releaseOf.ts';
import { saveFile } from '../saveFile.ts';

/** Saves the release file of a version that is or was on the line. */
export function saveRelease(
  definition: Pick<PolicyDefinition<unknown>, 'releaseSchema'>,
  version: PolicyVersion,
  liveFrom: number,
): void {
  const release = JSON.stringify(releaseOf(definition, version, liveFrom), null, 2);
  saveFile(`${version.policy}-v${version.number}.json`, `${release}\n`, 'application/json');
}
