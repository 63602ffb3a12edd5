import type { RecordChange } from '../../shared/domain/audit/auditEntry.ts';
import { shownImage } from '../../shared/data/writes/shownImage.ts';
import { fieldOf } from '../fieldOf.ts';
import { settingsDiff, type FieldChange } from '../../shared/domain/policy/settingsDiff.ts';

/** Fields that say where a record lies, not what is in it: the entry's subject has them already. */
const PLACES = new Set(['id', 'key', 'policy', 'revision']);

export type ChangedRecord = {
  readonly table: string;
  readonly key: string;
  readonly made: 'added' | 'removed' | 'changed';
  readonly fields: readonly FieldChange[];
  /** Of a draft or version: its policy, and its settings before and after. */
  readonly settings?: {
    readonly policy: string;
    readonly before: unknown;
    readonly after: unknown;
  };
};

/** Fields told apart from the others: settings in words, figures of a rehearsal with the version. */
const APART = new Set(['settings', 'rehearsal']);
/** Records that hold settings of a policy. */
const WITH_SETTINGS = new Set(['policyVersions', 'policyDrafts']);

/**
 * What a change did to a record, field by field; a record that came or went has all its fields,
 * except those that are secrets.
 *
 * @param isKnown whether the settings of a policy can be told in words, so that they stand apart
 */
export function fieldChanges(
  { table, key, before, after }: RecordChange,
  isKnown: (policy: string) => boolean,
): ChangedRecord {
  const made = before === null ? 'added' : after === null ? 'removed' : 'changed';
  const policy = WITH_SETTINGS.has(table) ? fieldOf(after ?? before, 'policy') : undefined;
  const settings =
    typeof policy === 'string' && isKnown(policy)
      ? { policy, before: fieldOf(before, 'settings'), after: fieldOf(after, 'settings') }
      : undefined;
  const shown = (image: unknown) => shownImage(table, image) ?? {};
  const fields = settingsDiff(shown(before), shown(after)).filter(
    ({ path: [field = ''], before: was, after: is }) =>
      !PLACES.has(field) && !(isNothing(was) && isNothing(is)) && !(settings && APART.has(field)),
  );
  return { table, key, made, fields, ...(settings && { settings }) };
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
