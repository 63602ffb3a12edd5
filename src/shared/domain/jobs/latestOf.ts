import type { JobContext } from './job.ts';

/**
 * Something costly that depends on more than imported facts (records of the desk, a minute): kept for the
 * newest version only, where `resident` alone would keep one for each.
 *
 * @param name of what is kept
 * @param version everything but the facts that it depends on
 */
export async function latestOf<T>(
  { resident }: JobContext,
  name: string,
  version: string,
  build: () => Promise<T>,
): Promise<T> {
  const kept = await resident<{ version: string; value: Promise<T> | undefined }>(name, () =>
    Promise.resolve({ version, value: undefined }),
  );
  if (kept.version === version && kept.value) return kept.value;
  // The older one goes first, so that both are never in memory together.
  kept.value = undefined;
  kept.version = version;
  const value = build();
  kept.value = value;
  value.catch(() => {
    if (kept.value === value) kept.value = undefined;
  });
  return value;
}
