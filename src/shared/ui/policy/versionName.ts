import type { useSharedText } from '../../i18n/useSharedText.ts';

/** The installation that made a version, from its id `<policy>:<machine>:<number>`. */
export function machineOf(id: string): string {
  return id.split(':').at(-2) ?? '';
}

/**
 * "v3", or "v3 of computer 1a2b3c4d" where another installation made it; told from the id alone, so
 * that a version which is not stored here has a name too.
 *
 * @param machine id of this installation; '' before it is known, when nothing is called foreign
 */
export function versionName(
  t: ReturnType<typeof useSharedText>,
  id: string,
  machine: string,
): string {
  const made = machineOf(id);
  const values = { number: id.split(':').at(-1) ?? '', machine: made };
  return t(machine === '' || made === machine ? 'policy.version' : 'policy.elsewhere', values);
}
