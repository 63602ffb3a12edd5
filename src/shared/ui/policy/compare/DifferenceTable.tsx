import Box from '@mui/material/Box';
import type { FieldChange } from '../../../domain/policy/settingsDiff.ts';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import type { DataColumn } from '../../table/dataColumn.ts';
import { DataTable } from '../../table/DataTable.tsx';
import type { PolicyWords } from '../policyArea.ts';

type DifferenceTableProps = {
  readonly changes: readonly FieldChange[];
  readonly words: PolicyWords;
  /** Names of the two sides. */
  readonly from: string;
  readonly to: string;
};

/** Settings that differ, with what each side says. */
export function DifferenceTable({ changes, words, from, to }: DifferenceTableProps) {
  const t = useSharedText();
  const written = (path: readonly string[], value: unknown) =>
    value === undefined ? t('policy.notThere') : words.value(path, value);
  const columns: readonly DataColumn<FieldChange>[] = [
    { id: 'field', head: t('policy.compare.field'), cell: ({ path }) => words.field(path) },
    {
      id: 'from',
      head: from,
      cell: ({ path, before }) => (
        <Box component="span" sx={{ color: 'ink.soft' }}>
          {written(path, before)}
        </Box>
      ),
    },
    {
      id: 'to',
      head: to,
      cell: ({ path, after }) => (
        <Box component="span" sx={{ fontWeight: 600 }}>
          {written(path, after)}
        </Box>
      ),
    },
  ];
  return (
    <DataTable
      label={t('policy.compare.label', { from, to })}
      columns={columns}
      rows={changes}
      rowKey={({ path }) => path.join('/')}
    />
  );
}
