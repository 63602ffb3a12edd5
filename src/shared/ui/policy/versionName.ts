import type { PolicyVersion } from '../../domain/policy/policyTypes.ts';
import type { useSharedText } from '../../i18n/useSharedText.ts';

/** The installation that made a version, from its id `<policy>:<machine>:<number>`. */
export function machineOf({ id }: Pick<PolicyVersion, 'id'>): string {
  return id.split(':').at(-2) ?? '';
}

/** "v3", or "v3 of computer 1a2b3c4d" where another installation made it. */
export function versionName(
  t: ReturnType<typeof useSharedText>,
  version: Pick<PolicyVersion, 'id' | 'number'>,
  machine: string,
): string {
  const made = machineOf(version);
  const values = { number: version.number, machine: made };
  // Before the own id is known nothing is called foreign.
  return t(machine === '' || made === machine ? 'policy.version' : 'policy.elsewhere', values);
}
