import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useAuditTrail } from '../../shared/data/audit/auditQueries.ts';
import {
  useImportHistory,
  useRevisions,
  type ImportRecord,
} from '../../shared/data/importHistory.ts';
import type { ImportSize } from '../../shared/data/integrity/importSizes.ts';
import { useShopSettings } from '../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../shared/data/workspaceContext.tsx';
import { FACT_WRITES } from '../../shared/data/writes/factWrites.ts';
import type { AuditEntry } from '../../shared/domain/audit/auditEntry.ts';
import { useFormat } from '../../shared/i18n/useFormat.ts';
import { useUndo } from '../../shared/ui/actions/useUndo.ts';
import { Panel } from '../../shared/ui/Panel.tsx';
import { StatChip } from '../../shared/ui/StatChip.tsx';
import type { DataColumn } from '../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useAppText } from '../useAppText.ts';
import { useStorageJob } from './useStorageJob.ts';

type SizedImport = ImportRecord & {
  readonly bytes: number;
  readonly entry: AuditEntry | undefined;
};

/** Which imports take how much space, and their undo: what can be dropped when the disk is full. */
export function ImportSizesPanel() {
  const t = useAppText();
  const { db } = useWorkspace();
  const revisions = useRevisions(db);
  const { state, run } = useStorageJob('sizes');
  const [sizes, setSizes] = useState<readonly ImportSize[]>();
  if (state.is === 'done' && state.answer !== sizes) setSizes(state.answer);

  // Once shown, the list follows the imports.
  const shown = sizes !== undefined;
  const counted = useRef(revisions);
  useEffect(() => {
    if (!shown || counted.current === revisions) return;
    counted.current = revisions;
    run();
  }, [shown, revisions, run]);

  return (
    <Panel
      id="space"
      title={t('storage.sizes')}
      subtitle={t('storage.sizesText')}
      padded={sizes === undefined}
    >
      {state.is === 'failed' && <Alert severity="error">{t('storage.failed')}</Alert>}
      {sizes ? (
        <SizesTable sizes={sizes} />
      ) : (
        <Button
          disabled={state.is === 'busy'}
          sx={{ alignSelf: 'flex-start' }}
          onClick={() => {
            counted.current = revisions;
            run();
          }}
        >
          {t(state.is === 'busy' ? 'storage.busy' : 'storage.show')}
        </Button>
      )}
    </Panel>
  );
}

function SizesTable({ sizes }: { readonly sizes: readonly ImportSize[] }) {
  const t = useAppText();
  const { db } = useWorkspace();
  const imports = useImportHistory(db);
  const trail = useAuditTrail(db);
  const columns = useColumns();
  const rows = useMemo(() => {
    const bytesOf = new Map(sizes.map(({ importId, bytes }) => [importId, bytes]));
    return (imports ?? []).flatMap((record): SizedImport[] => {
      const bytes = bytesOf.get(record.id);
      if (bytes === undefined) return [];
      const entry = trail?.find(
        ({ write, subject }) => write === FACT_WRITES.commit && subject === record.id,
      );
      return [{ ...record, bytes, entry }];
    });
  }, [imports, trail, sizes]);
  return (
    <DataTable
      label={t('storage.sizes')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      sort={{ column: 'bytes', direction: 'descending' }}
      empty={t('storage.empty')}
    />
  );
}

function useColumns(): readonly DataColumn<SizedImport>[] {
  const t = useAppText();
  const format = useFormat();
  const { db } = useWorkspace();
  const zone = useShopSettings(db)?.zone ?? 'UTC';
  return [
    {
      id: 'file',
      head: t('storage.file'),
      cell: ({ fileName }) => fileName,
      sortBy: ({ fileName }) => fileName,
    },
    {
      id: 'imported',
      head: t('storage.imported'),
      cell: ({ at }) => format.instant(at, zone),
      sortBy: ({ at }) => at,
    },
    {
      id: 'rows',
      head: t('storage.rows'),
      align: 'right',
      cell: ({ rows }) => format.number(rows),
      sortBy: ({ rows }) => rows,
    },
    {
      id: 'bytes',
      head: t('storage.bytes'),
      align: 'right',
      cell: ({ bytes }) => format.bytes(bytes),
      sortBy: ({ bytes }) => bytes,
    },
    { id: 'undo', head: t('storage.action'), cell: (row) => <UndoImportCell row={row} /> },
  ];
}

function UndoImportCell({ row: { state, fileName, entry } }: { readonly row: SizedImport }) {
  const t = useAppText();
  const { undo } = useUndo();
  const [busy, setBusy] = useState(false);
  if (state === 'undone') return <StatChip>{t('storage.part')}</StatChip>;
  if (!entry) return null;
  return (
    <Button
      variant="text"
      disabled={busy}
      aria-label={t('storage.undoOf', { name: fileName })}
      onClick={() => {
        setBusy(true);
        void undo(entry).finally(() => {
          setBusy(false);
        });
      }}
    >
      {t('storage.undo')}
    </Button>
  );
}
