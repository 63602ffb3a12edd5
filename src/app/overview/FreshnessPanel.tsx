import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Upload } from 'lucide-react';
import { Link } from 'react-router';
import { importsArea } from '../../features/imports/index.ts';
import { useImportHistory } from '../../shared/data/importHistory.ts';
import { useShopSettings } from '../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../shared/i18n/useFormat.ts';
import { LoadingRows } from '../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../shared/ui/Panel.tsx';
import { StatChip } from '../../shared/ui/StatChip.tsx';
import type { DataColumn } from '../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useNow } from '../../shared/ui/useNow.ts';
import { absolutePath } from '../areaPaths.ts';
import { useAppText } from '../useAppText.ts';
import { dataFreshness, isStale, type Freshness } from './dataFreshness.ts';

/** How old the data are that every number rests on. */
export function FreshnessPanel({ counts }: { readonly counts: ReadonlyMap<string, number> }) {
  const t = useAppText();
  const format = useFormat();
  const { db } = useWorkspace();
  const history = useImportHistory(db);
  const shop = useShopSettings(db);
  const now = useNow();

  const age = ({ importedAt }: Freshness) => {
    if (importedAt === null || !shop) return t('overview.never');
    const words = format.relativeAge(importedAt, now, shop.zone);
    return isStale(importedAt, now) ? <StatChip tone="warning">{words}</StatChip> : words;
  };
  const columns: DataColumn<Freshness>[] = [
    {
      id: 'kind',
      head: t('overview.kind'),
      // A long name takes two lines on a phone, so that the numbers stay in sight.
      cell: ({ kind }) => (
        <Box component="span" sx={{ whiteSpace: 'normal' }}>
          {t(`overview.kinds.${kind}`)}
        </Box>
      ),
    },
    { id: 'imported', head: t('overview.imported'), align: 'right', cell: age },
    {
      id: 'rows',
      head: t('overview.rows'),
      align: 'right',
      cell: ({ rows }) => (rows === 0 ? '–' : format.number(rows)),
    },
  ];
  return (
    <Panel
      title={t('overview.freshness')}
      padded={false}
      tools={
        <Button
          variant="text"
          component={Link}
          to={absolutePath(importsArea.path)}
          startIcon={<Upload strokeWidth={1.6} aria-hidden />}
        >
          {t('overview.import')}
        </Button>
      }
    >
      {history && shop ? (
        <DataTable
          label={t('overview.freshness')}
          columns={columns}
          rows={dataFreshness(history, counts)}
          rowKey={({ kind }) => kind}
        />
      ) : (
        <LoadingRows rows={3} />
      )}
    </Panel>
  );
}
