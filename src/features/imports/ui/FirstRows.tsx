import { useFormat } from '../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../shared/ui/Panel.tsx';
import type { DataColumn } from '../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../shared/ui/table/DataTable.tsx';
import { NUMBER_FIELDS } from '../domain/fieldLists.ts';
import { TARGET_FIELDS, type ImportKind } from '../domain/importFields.ts';
import type { CheckReport, PreviewRow } from '../domain/importTypes.ts';
import { fieldName } from './fieldName.ts';
import { shownValue } from './shownValue.ts';
import { useImportText } from './useImportText.ts';

type FirstRowsProps = {
  readonly kind: ImportKind;
  readonly report: CheckReport;
  readonly busy: boolean;
};

const SHOWN = 8;
const NUMBERS = new Set<string>([...NUMBER_FIELDS, 'rating']);

/** The first rows as they were understood: the surest way to see a wrong mapping. */
export function FirstRows({ kind, report, busy }: FirstRowsProps) {
  const t = useImportText();
  const format = useFormat();
  const rows = report.firstRows.slice(0, SHOWN).map((row, place) => ({ row, key: String(place) }));
  const fields = [...TARGET_FIELDS[kind], 'state' as const].filter((field) =>
    report.firstRows.some((row) => row[field] !== undefined),
  );
  const columns = fields.map((field): DataColumn<{ row: PreviewRow; key: string }> => ({
    id: field,
    head: t(`fields.${fieldName(kind, field)}`),
    ...(NUMBERS.has(field) ? { align: 'right' as const } : {}),
    cell: ({ row }) => shownValue(field, row[field] ?? '–', t, format),
  }));
  return (
    <Panel
      title={t('firstRows.title')}
      subtitle={t('firstRows.subtitle', {
        shown: format.number(rows.length),
        count: report.rowsGood,
      })}
      padded={false}
      busy={busy}
    >
      <DataTable
        label={t('firstRows.title')}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        empty={t('firstRows.none')}
      />
    </Panel>
  );
}
