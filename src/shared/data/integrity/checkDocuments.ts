import type { DocumentsRow, ImportRow } from '../workspaceDb.ts';
import type { FindingList } from './integrityFinding.ts';

/**
 * Checks that what imports hold in one table is whole: each list is of a live import, names each
 * document once and by a code of the dictionary, and says of each which import stored its rows.
 *
 * @param documents how many values the dictionary of documents has
 * @returns whether all lists are sound, so that what is seen can be told from them
 */
export function checkDocuments(
  table: string,
  rows: readonly DocumentsRow[],
  imports: ReadonlyMap<string, ImportRow>,
  documents: number,
  findings: FindingList,
): boolean {
  let sound = true;
  for (const row of rows) {
    const holder = imports.get(row.importId);
    if (isLiveHolder(row, holder) && isWhole(row, documents)) continue;
    sound = false;
    findings.add({
      kind: 'documentsDamaged',
      subject: table,
      fileName: holder?.fileName ?? '',
      where: row.importId,
    });
  }
  return sound;
}

function isLiveHolder({ sequence }: DocumentsRow, holder: ImportRow | undefined): boolean {
  return holder?.state === 'live' && holder.sequence === sequence;
}

function isWhole(row: DocumentsRow, documents: number): boolean {
  const { codes, stored, hashA, hashB, sequence } = row;
  if ([stored, hashA, hashB].some(({ length }) => length !== codes.length)) return false;
  if (stored.some((at) => at < 1 || at > sequence)) return false;
  const seen = new Uint8Array(documents);
  for (const code of codes) {
    if (code < 0 || code >= documents || seen[code] === 1) return false;
    seen[code] = 1;
  }
  return true;
}
