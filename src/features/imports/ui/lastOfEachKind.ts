import type { ImportRecord } from '../../../shared/data/importHistory.ts';
import { IMPORT_KINDS } from '../domain/importFields.ts';

/** The newest import of each kind that is in use. @param imports newest first */
export function lastOfEachKind(imports: readonly ImportRecord[]): readonly ImportRecord[] {
  return IMPORT_KINDS.flatMap(
    (kind) => imports.find((record) => record.kind === kind && record.state === 'live') ?? [],
  );
}
