import type { PointsEntryRow, PointsPartRow } from '../../../../shared/data/ledgerRows.ts';
import { ENTRY_KINDS } from '../../domain/store/ledgerPart.ts';
import { textOf } from '../../domain/store/readPart.ts';

const HAND_MADE = new Set((['grant', 'deduct'] as const).map((kind) => ENTRY_KINDS.indexOf(kind)));

/** Which of ids of adjustments are in the ledger, in its parts or its rows. */
export function bookedIds(
  parts: readonly PointsPartRow[],
  rows: readonly PointsEntryRow[],
  wanted: readonly string[],
): Set<string> {
  const missing = new Set(wanted);
  const found = new Set<string>();
  const look = (id: string) => {
    if (missing.has(id)) found.add(id);
  };
  for (const { entries, kinds, idText, idOffsets } of parts) {
    // Most parts hold what was posted only.
    if (!idText.includes('adjust:')) continue;
    for (let entry = 0; entry < entries; entry++) {
      if (HAND_MADE.has(kinds[entry] ?? -1)) look(textOf(idText, idOffsets, entry));
    }
  }
  for (const { id } of rows) look(id);
  return found;
}
