import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { ImportRow } from '../../shared/data/workspaceDb.ts';
import type { OpenedMerge } from '../../shared/data/backup/backupTypes.ts';
import type { KeptTableName } from '../../shared/data/writes/recordTables.ts';
import { useFormat } from '../../shared/i18n/useFormat.ts';
import { Panel } from '../../shared/ui/Panel.tsx';
import { useAppText } from '../useAppText.ts';
import { browserZone } from '../workspaces/defaultShop.ts';

/** What the tables that are not merged hold, as staff call it. */
const KEPT = {
  pointsState: 'points',
  pointsEntries: 'points',
  pointsBalances: 'points',
  stockMovements: 'stock',
  couponCodes: 'codes',
  redemptions: 'redemptions',
  prizeIssues: 'prizes',
} as const satisfies Record<KeptTableName, string>;

/** Whose file it is, and what comes of it. */
export function MergeEffects({ opened }: { readonly opened: OpenedMerge }) {
  const t = useAppText();
  const format = useFormat();
  const { header, preview } = opened;
  const { imports, records, entries, related } = preview;
  const kept = [...new Set(preview.kept.map((table) => KEPT[table]))];
  const from = {
    by: header.by === '' ? t('backup.nobody') : header.by,
    shop: header.shop,
    date: format.instant(header.createdAt, browserZone()),
  };
  const names = (rows: readonly ImportRow[]) => rows.map(({ fileName }) => fileName).join(', ');
  const effects = [
    imports.added.length > 0 &&
      t('backup.effects.imports', {
        count: imports.added.length,
        lines: format.number(imports.lines),
        names: names(imports.added),
      }),
    imports.takenBack.length > 0 &&
      t('backup.effects.takenBack', {
        count: imports.takenBack.length,
        names: names(imports.takenBack),
      }),
    imports.history > 0 && t('backup.effects.history', { count: imports.history }),
    records.added > 0 && t('backup.effects.added', { count: records.added }),
    records.changed > 0 && t('backup.effects.changed', { count: records.changed }),
    records.removed > 0 && t('backup.effects.removed', { count: records.removed }),
    entries > 0 && t('backup.effects.entries', { count: entries }),
  ].filter((effect) => effect !== false);
  return (
    <Panel title={t('backup.effects.title')} subtitle={t('backup.effects.from', from)}>
      {!related && (
        <Alert severity="warning" sx={{ mb: 1.5 }}>
          {t('backup.effects.unrelated', from)}
        </Alert>
      )}
      {kept.length > 0 && (
        <Alert severity="info" sx={{ mb: 1.5 }}>
          {t('backup.effects.kept', {
            what: kept
              .map((part) => t(`backup.effects.keptParts.${part}`))
              .join(t('backup.effects.keptJoin')),
          })}
          <Box>{t('backup.effects.keptTodo')}</Box>
        </Alert>
      )}
      {effects.length === 0 ? (
        <Box sx={{ typography: 'body2', color: 'ink.soft' }}>{t('backup.effects.nothing')}</Box>
      ) : (
        <Box component="ul" sx={{ m: 0, pl: 2.5, typography: 'body2', '& li': { my: 0.25 } }}>
          {effects.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </Box>
      )}
    </Panel>
  );
}
