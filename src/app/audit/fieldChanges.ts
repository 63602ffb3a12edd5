import type { RecordChange } from '../../shared/domain/audit/auditEntry.ts';
import { settingsDiff, type FieldChange } from '../../shared/domain/policy/settingsDiff.ts';

/** Fields that say where a record lies, not what is in it: the entry's subject has them already. */
const PLACES = new Set(['id', 'key', 'policy', 'revision']);

export type ChangedRecord = {
  readonly table: string;
  readonly key: string;
  readonly made: 'added' | 'removed' | 'changed';
  readonly fields: readonly FieldChange[];
};

/** What a change did to a record, field by field; a record that came or went has all its fields. */
export function fieldChanges({ table, key, before, after }: RecordChange): ChangedRecord {
  const made = before === null ? 'added' : after === null ? 'removed' : 'changed';
  const fields = settingsDiff(before ?? {}, after ?? {}).filter(
    ({ path: [field = ''], before: was, after: is }) =>
      !PLACES.has(field) && !(isNothing(was) && isNothing(is)),
  );
  return { table, key, made, fields };
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
