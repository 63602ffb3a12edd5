import Button from '@mui/material/Button';
import { useMemo } from 'react';
import { useShopSettings } from '../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../shared/data/workspaceContext.tsx';
import { zoneTable } from '../../shared/domain/time/zoneTable.ts';
import { LoadingRows } from '../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { Panel } from '../../shared/ui/Panel.tsx';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useSearchState } from '../../shared/ui/useSearchState.ts';
import { writeSearchState } from '../../shared/ui/searchState.ts';
import { useStorageJob } from '../storage/useStorageJob.ts';
import { useAppText } from '../useAppText.ts';
import { AUDIT_PATH, auditAddress } from './auditAddress.ts';
import { AuditExport } from './AuditExport.tsx';
import { AuditFilters } from './AuditFilters.tsx';
import type { AuditRow } from './auditRows.ts';
import { ChainButton, ChainResult } from './ChainCheck.tsx';
import { EntryDrawer } from './EntryDrawer.tsx';
import { filterRows } from './filterRows.ts';
import { useAuditColumns } from './useAuditColumns.tsx';
import { useAuditRows } from './useAuditRows.ts';
import { useAuditWords } from './useAuditWords.ts';

const NO_FILTER = { who: [], kind: [], from: '', to: '', q: '' };

/** Everything that was done to the shop: by whom, when, and what it changed. */
export function AuditPage() {
  const t = useAppText();
  const { db } = useWorkspace();
  const zone = useShopSettings(db)?.zone;
  const rows = useAuditRows();
  const chain = useStorageJob('chains');
  return (
    <>
      <PageHeader
        title={t('audit.title')}
        question={t('audit.question')}
        actions={<ChainButton job={chain} />}
      />
      <ChainResult job={chain} />
      {rows && zone !== undefined ? (
        <AuditContent rows={rows} zone={zone} />
      ) : (
        <Panel title={t('audit.list')} busy>
          <LoadingRows />
        </Panel>
      )}
    </>
  );
}

type AuditContentProps = { readonly rows: readonly AuditRow[]; readonly zone: string };

function AuditContent({ rows, zone }: AuditContentProps) {
  const t = useAppText();
  const words = useAuditWords();
  const columns = useAuditColumns(words, zone);
  const [{ entry: open, ...filter }, change] = useSearchState(auditAddress);

  const first = rows.at(-1)?.entry.at ?? 0;
  const last = rows[0]?.entry.at ?? first;
  const days = useMemo(() => zoneTable(zone, first, last), [zone, first, last]);
  const shown = filterRows(rows, filter, days, (row) =>
    [words.who(row.entry), words.what(row), words.about(row)].join(' '),
  );
  const filtered = shown.length < rows.length;
  const hrefOf = ({ key }: AuditRow) => {
    const state = { ...filter, entry: key };
    return `/${AUDIT_PATH}?${writeSearchState(auditAddress, new URLSearchParams(), state)}`;
  };
  return (
    <>
      <AuditFilters rows={rows} filter={filter} zone={zone} onChange={change} />
      <Panel
        title={t('audit.list')}
        subtitle={
          filtered
            ? t('audit.of', { shown: shown.length, all: rows.length })
            : t('audit.count', { count: rows.length })
        }
        tools={<AuditExport rows={shown} words={words} zone={zone} />}
        padded={false}
      >
        <DataTable
          label={t('audit.title')}
          columns={columns}
          rows={shown}
          rowKey={({ key }) => key}
          rowHref={hrefOf}
          sort={{ column: 'when', direction: 'descending' }}
          empty={
            rows.length === 0 ? (
              t('audit.empty')
            ) : (
              <>
                {t('audit.noneMatch')}{' '}
                <Button
                  variant="text"
                  onClick={() => {
                    change(NO_FILTER);
                  }}
                >
                  {t('audit.clear')}
                </Button>
              </>
            )
          }
        />
      </Panel>
      {open !== '' && (
        <EntryDrawer
          row={rows.find(({ key }) => key === open)}
          words={words}
          zone={zone}
          onClose={() => {
            change({ entry: '' });
          }}
        />
      )}
    </>
  );
}
