import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { ImportRecord } from '../../../shared/data/importHistory.ts';
import { useFormat } from '../../../shared/i18n/useFormat.ts';
import { LoadingRows } from '../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { StatChip } from '../../../shared/ui/StatChip.tsx';
import type { DataColumn } from '../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../shared/ui/table/DataTable.tsx';
import { kindOf } from './kindOf.ts';
import { useFormatName } from './useFormatName.ts';
import { useImportText } from './useImportText.ts';
import { useUndoImport } from './useUndoImport.ts';

type HistoryPanelProps = {
  /** Newest first; undefined while they load. */
  readonly imports: readonly ImportRecord[] | undefined;
  readonly zone: string;
};

/** Every import, undone ones included: when, who, what, how much, and its undo. */
export function HistoryPanel({ imports, zone }: HistoryPanelProps) {
  const t = useImportText();
  const columns = useHistoryColumns(zone);
  if (imports === undefined) {
    return (
      <Panel title={t('history.title')} busy>
        <LoadingRows rows={4} />
      </Panel>
    );
  }
  if (imports.length === 0) {
    return (
      <Panel title={t('history.title')}>
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('history.empty')}
        </Typography>
      </Panel>
    );
  }
  return (
    <Panel
      title={t('history.title')}
      subtitle={t('history.subtitle', { count: imports.length })}
      padded={false}
    >
      <DataTable
        label={t('history.title')}
        columns={columns}
        rows={imports}
        rowKey={({ id }) => id}
        sort={{ column: 'when', direction: 'descending' }}
      />
    </Panel>
  );
}

function useHistoryColumns(zone: string): readonly DataColumn<ImportRecord>[] {
  const t = useImportText();
  const format = useFormat();
  const formatName = useFormatName();
  const count = (
    id: 'rows' | 'fresh' | 'updated' | 'rowsBad',
    head: string,
  ): DataColumn<ImportRecord> => ({
    id,
    head,
    align: 'right',
    cell: (row) => format.number(row[id]),
    sortBy: (row) => row[id],
  });
  return [
    {
      id: 'when',
      head: t('history.when'),
      cell: ({ at }) => (
        <Box component="span" sx={{ fontWeight: 400 }}>
          {format.instant(at, zone)}
        </Box>
      ),
      sortBy: ({ at }) => at,
    },
    {
      id: 'file',
      head: t('history.file'),
      cell: ({ fileName, state }) => (
        <Box
          component="span"
          title={fileName}
          sx={{
            display: 'inline-block',
            maxWidth: 280,
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            verticalAlign: 'bottom',
            textDecoration: state === 'undone' ? 'line-through' : 'none',
          }}
        >
          {fileName}
        </Box>
      ),
      sortBy: ({ fileName }) => fileName,
    },
    {
      id: 'kind',
      head: t('history.kind'),
      cell: ({ kind, format: id }) =>
        t('history.kindFormat', { kind: t(`kinds.${kindOf(kind)}.name`), format: formatName(id) }),
      sortBy: ({ kind }) => kind,
    },
    {
      id: 'who',
      head: t('history.who'),
      cell: ({ by }) => (by === '' ? t('history.nobody') : by),
      sortBy: ({ by }) => by,
    },
    count('rows', t('history.rows')),
    count('fresh', t('history.fresh')),
    count('updated', t('history.updated')),
    count('rowsBad', t('history.bad')),
    { id: 'state', head: t('history.state'), cell: (row) => <StateCell row={row} zone={zone} /> },
    { id: 'undo', head: t('history.actions'), cell: (row) => <UndoCell row={row} /> },
  ];
}

function StateCell({ row, zone }: { readonly row: ImportRecord; readonly zone: string }) {
  const t = useImportText();
  const format = useFormat();
  if (row.state === 'live') return <StatChip tone="accent">{t('history.live')}</StatChip>;
  const title = row.undoneAt === null ? '' : format.instant(row.undoneAt, zone);
  return (
    <span title={title}>
      <StatChip>{t('history.undone')}</StatChip>
    </span>
  );
}

function UndoCell({ row }: { readonly row: ImportRecord }) {
  const t = useImportText();
  const undo = useUndoImport();
  const [busy, setBusy] = useState(false);
  if (row.state === 'undone') return null;
  return (
    <Button
      variant="text"
      aria-label={t('history.undoOf', { name: row.fileName })}
      disabled={busy}
      startIcon={<Undo2 strokeWidth={1.6} aria-hidden />}
      onClick={() => {
        setBusy(true);
        void undo(row.id, row.fileName).then(() => {
          setBusy(false);
        });
      }}
    >
      {t('history.undo')}
    </Button>
  );
}
