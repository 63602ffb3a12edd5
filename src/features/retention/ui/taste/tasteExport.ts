import type { ExportColumn, ExportRow } from '../../../../shared/domain/export/exportTable.ts';
import type { TasteTable } from '../../domain/tasteTypes.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { numberOrNull } from '../numberOrNull.ts';
import { tasteValueWords, tasteVerdict } from './tasteWords.ts';

/** The columns of a taste table as a file; shares and differences from 0 to 1. */
export function tasteExportColumns({ t }: ExplainWords, { kind }: TasteTable): ExportColumn[] {
  return [
    { id: kind, head: t(`groupTaste.kinds.${kind}`), kind: 'text' },
    { id: 'group', head: t('groupTaste.columns.group'), kind: 'percent' },
    { id: 'all', head: t('groupTaste.columns.all'), kind: 'percent' },
    { id: 'groupBuyers', head: t('groupTaste.file.groupBuyers'), kind: 'number' },
    { id: 'allBuyers', head: t('groupTaste.file.allBuyers'), kind: 'number' },
    { id: 'difference', head: t('groupTaste.columns.difference'), kind: 'percent' },
    { id: 'lower', head: t('groupTaste.file.lower'), kind: 'percent' },
    { id: 'upper', head: t('groupTaste.file.upper'), kind: 'percent' },
    { id: 'verdict', head: t('groupTaste.columns.verdict'), kind: 'text' },
  ];
}

export function tasteExportRows({ t }: ExplainWords, { kind, rows }: TasteTable): ExportRow[] {
  return rows.map((row) => [
    tasteValueWords(kind, row.value, t),
    numberOrNull(row.group),
    numberOrNull(row.all),
    row.groupBuyers,
    row.allBuyers,
    numberOrNull(row.difference),
    numberOrNull(row.lower),
    numberOrNull(row.upper),
    t(`groupTaste.verdict.${tasteVerdict(row)}`),
  ]);
}
