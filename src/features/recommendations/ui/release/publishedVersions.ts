import type { PolicyLine, PolicyVersion } from '../../../../shared/domain/policy/policyTypes.ts';
import { readSettings } from '../../../../shared/domain/policy/readSettings.ts';
import { versionState, type VersionState } from '../../../../shared/domain/policy/versionState.ts';
import {
  recommendationPolicy,
  type RecommendationSettings,
} from '../../domain/settings/recommendationSettings.ts';

/** A version that is, was or will be live, with the settings that lists are made by. */
export type PublishedVersion = {
  readonly version: PolicyVersion;
  readonly state: Exclude<VersionState['state'], 'takenBack'>;
  /** Epoch ms. */
  readonly liveFrom: number;
  readonly settings: RecommendationSettings;
};

/**
 * The versions that lists can be made of: the live one first, then in the order given. What was
 * taken back was never published, and what cannot be read says nothing.
 */
export function publishedVersions(
  line: PolicyLine | undefined,
  versions: readonly PolicyVersion[],
  now: number,
): PublishedVersion[] {
  const published = versions.flatMap((version): PublishedVersion[] => {
    const { state, liveFrom } = versionState(line, version.id, now);
    if (state === 'takenBack' || liveFrom === null) return [];
    const read = readSettings(recommendationPolicy, version);
    return read.ok ? [{ version, state, liveFrom, settings: read.settings }] : [];
  });
  const isLive = ({ state }: PublishedVersion) => Number(state === 'live');
  return published.sort((a, b) => isLive(b) - isLive(a));
}
