import type { ExportColumn, ExportRow } from '../../../../shared/domain/export/exportTable.ts';
import type { SimilarProducts } from '../../domain/similar/similarTypes.ts';
import type { PreviewTools } from '../preview/previewTools.ts';
import { liftVerdict, type SimilarKind } from './similarWords.ts';

/** The columns of a table of similar products as a file, with all digits. */
export function similarExportColumns({ t }: PreviewTools, kind: SimilarKind): ExportColumn[] {
  return [
    { id: 'product', head: t('similar.file.id'), kind: 'text' },
    { id: 'name', head: t('similar.columns.product'), kind: 'text' },
    { id: 'category', head: t('similar.file.category'), kind: 'text' },
    { id: 'both', head: t(`similar.columns.both.${kind}`), kind: 'number' },
    { id: 'other', head: t(`similar.columns.other.${kind}`), kind: 'number' },
    { id: 'similarity', head: t('similar.columns.similarity'), kind: 'number' },
    { id: 'lift', head: t('similar.columns.lift'), kind: 'number' },
    { id: 'lower', head: t('similar.file.lower'), kind: 'number' },
    { id: 'upper', head: t('similar.file.upper'), kind: 'number' },
    { id: 'verdict', head: t('similar.columns.verdict'), kind: 'text' },
  ];
}

export function similarExportRows(
  { t }: PreviewTools,
  data: SimilarProducts,
  kind: SimilarKind,
): ExportRow[] {
  return data[kind].map((row) => [
    row.product.id,
    row.product.name,
    row.product.category,
    row.both,
    row.other,
    row.similarity,
    numberOrNull(row.lift.value),
    numberOrNull(row.lift.lower),
    numberOrNull(row.lift.upper),
    t(`similar.verdict.${liftVerdict(row)}`),
  ]);
}

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
