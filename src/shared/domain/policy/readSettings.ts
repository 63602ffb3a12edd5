import type { PolicyDefinition } from './policyTypes.ts';

export type ReadSettings<S> =
  | { readonly ok: true; readonly settings: S; readonly migrated: boolean }
  | {
      readonly ok: false;
      /** Written by a newer release; not to be migrated; damaged; or not there any more. */
      readonly reason: 'newer' | 'notMigrated' | 'invalid' | 'missing';
      /** Dotted paths of the fields at fault, or the id of what is missing, for the details. */
      readonly fields: readonly string[];
    };

/** Stored settings as the schema of today has them: migrated step by step, or refused. */
export function readSettings<S>(
  definition: Pick<PolicyDefinition<S>, 'schema' | 'settingsVersion' | 'migrate'>,
  stored: { readonly settings: unknown; readonly settingsVersion: number },
): ReadSettings<S> {
  const { settingsVersion, schema, migrate } = definition;
  if (stored.settingsVersion > settingsVersion) return { ok: false, reason: 'newer', fields: [] };
  let { settings } = stored;
  for (let from = stored.settingsVersion; from < settingsVersion; from++) {
    settings = migrated(migrate, settings, from);
    if (settings === undefined) return { ok: false, reason: 'notMigrated', fields: [] };
  }
  const parsed = schema.safeParse(settings);
  if (parsed.success) {
    const older = stored.settingsVersion < settingsVersion;
    return { ok: true, settings: parsed.data, migrated: older };
  }
  const fields = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))];
  return { ok: false, reason: 'invalid', fields };
}

/** A migration was written for settings that were once valid: damaged ones may make it throw. */
function migrated(
  migrate: PolicyDefinition<unknown>['migrate'],
  settings: unknown,
  from: number,
): unknown {
  try {
    return migrate(settings, from);
  } catch {
    return undefined;
  }
}
