import type { DocumentsRow, ImportRow, SegmentRow } from '../workspaceDb.ts';
import type { FindingList } from './integrityFinding.ts';

/**
 * Checks what the history says of each import against what is stored of it. Of an undone one only
 * rows may be left that a later file had just the same.
 */
export function checkImports(
  imports: readonly ImportRow[],
  segments: readonly SegmentRow[],
  documents: readonly DocumentsRow[],
  findings: FindingList,
): void {
  const sequences = new Set<number>();
  for (const { id, sequence, state, fileName, rows, fresh, updated } of imports) {
    const place = { subject: '', fileName, where: id };
    if (sequences.has(sequence)) findings.add({ kind: 'countsWrong', ...place });
    sequences.add(sequence);
    const stored = sum(segments.filter((each) => each.importId === id).map((each) => each.rows));
    if (state === 'undone') {
      if (stored > rows) findings.add({ kind: 'countsWrong', ...place });
      continue;
    }
    const held = documents.filter((each) => each.importId === id);
    if (held.length === 0) {
      findings.add({ kind: 'documentsDamaged', ...place });
      continue;
    }
    const own = sum(held.map((row) => row.stored.filter((at) => at === sequence).length));
    if (stored !== rows || own !== fresh + updated) findings.add({ kind: 'countsWrong', ...place });
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
