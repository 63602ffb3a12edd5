import type { ExportColumn } from '../../shared/domain/export/exportTable.ts';
import { ExportButton } from '../../shared/ui/ExportButton.tsx';
import { useExportNames } from '../../shared/ui/useExportNames.ts';
import { useAppText } from '../useAppText.ts';
import { auditExportRow } from './auditExportRow.ts';
import type { AuditRow } from './auditRows.ts';
import type { AuditWords } from './useAuditWords.ts';

type AuditExportProps = {
  readonly rows: readonly AuditRow[];
  readonly words: AuditWords;
  readonly zone: string;
};

/** The shown entries as a file, with what changed and the fingerprints of the chain. */
export function AuditExport({ rows, words, zone }: AuditExportProps) {
  const t = useAppText();
  const exportNames = useExportNames(zone);
  const columns: ExportColumn[] = [
    { id: 'at', head: t('audit.when'), kind: 'time' },
    { id: 'by', head: t('audit.who'), kind: 'text' },
    { id: 'job', head: t('audit.details.job'), kind: 'text' },
    { id: 'machine', head: t('audit.details.machine'), kind: 'text' },
    { id: 'sequence', head: t('audit.details.number'), kind: 'number' },
    { id: 'what', head: t('audit.what'), kind: 'text' },
    { id: 'about', head: t('audit.about'), kind: 'text' },
    { id: 'undoes', head: t('audit.details.undoes'), kind: 'number' },
    { id: 'changes', head: t('audit.details.changes'), kind: 'text' },
    { id: 'hash', head: t('audit.details.hash'), kind: 'text' },
  ];
  return (
    <ExportButton
      name={t('audit.title')}
      {...exportNames}
      columns={columns}
      rows={() => rows.map((row) => auditExportRow(row, words))}
      disabled={rows.length === 0}
    />
  );
}
