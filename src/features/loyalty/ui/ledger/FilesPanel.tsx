import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Download } from 'lucide-react';
import { liveSettings, useStoredPolicy } from '../../../../shared/data/policies/policyQueries.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import type { ExportColumn, ExportRow } from '../../../../shared/domain/export/exportTable.ts';
import { useWorkers } from '../../../../shared/jobs/workers.tsx';
import { useReveal } from '../../../../shared/ui/actions/useReveal.ts';
import { ExportButton } from '../../../../shared/ui/ExportButton.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { saveFile } from '../../../../shared/ui/saveFile.ts';
import { useExportNames } from '../../../../shared/ui/useExportNames.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { tierFile } from '../../domain/release/tierFile.ts';
import { pointRulesPolicy } from '../../domain/rules/pointRuleSettings.ts';
import { loyaltyCalls } from '../loyaltyCalls.ts';
import { useLoyaltyText } from '../loyaltyText.ts';
import type { LoyaltyShop } from '../useLoyaltyShop.ts';

/** Files that the shop's own systems load: what members have, and the tiers. */
export function FilesPanel({ database, shop }: LoyaltyShop) {
  const t = useLoyaltyText();
  const { db } = useWorkspace();
  const { jobs } = useWorkers();
  const reveal = useReveal();
  const names = useExportNames(shop.zone);
  const stored = useStoredPolicy(db, pointRulesPolicy.id);
  const minute = useNow();
  const live = stored && liveSettings(pointRulesPolicy, stored, minute);
  const { zone, currency, weekStart } = shop;
  const columns: ExportColumn[] = [
    { id: 'customer', head: t('ledger.files.customer'), kind: 'personal', contact: 'id' },
    { id: 'email', head: t('ledger.files.email'), kind: 'personal', contact: 'email' },
    { id: 'phone', head: t('ledger.files.phone'), kind: 'personal', contact: 'phone' },
    { id: 'tier', head: t('ledger.files.tier'), kind: 'text' },
    { id: 'available', head: t('ledger.files.available'), kind: 'number' },
    { id: 'pending', head: t('ledger.files.pending'), kind: 'number' },
    { id: 'reserved', head: t('ledger.files.reserved'), kind: 'number' },
    { id: 'owed', head: t('ledger.files.owed'), kind: 'number' },
    { id: 'expiring', head: t('ledger.files.expiring'), kind: 'number' },
    { id: 'expiresAt', head: t('ledger.files.expiresAt'), kind: 'time' },
  ];
  const rows = async function* (options: { readonly reveal: boolean }): AsyncGenerator<ExportRow> {
    const params = { database, now: Date.now(), zone, currency, weekStart, reveal: options.reveal };
    const call = loyaltyCalls.balances(params);
    const found = await jobs().run(database, call, () => undefined).answer;
    for (const each of found ?? []) {
      yield [
        each.id,
        each.email,
        each.phone,
        each.tier,
        each.available,
        each.pending,
        each.reserved,
        each.owed,
        each.expiring,
        each.expiresAt,
      ];
    }
  };
  return (
    <Panel
      title={t('ledger.files.title')}
      sx={{ '& > div': { gap: 1.5, alignItems: 'flex-start' } }}
    >
      <Typography variant="body2" sx={{ color: 'ink.soft' }}>
        {t('ledger.files.text')}
      </Typography>
      <ExportButton
        {...names}
        name={t('ledger.files.balances')}
        label={t('ledger.files.balances')}
        columns={columns}
        rows={rows}
        onReveal={({ fileName }) => reveal('points:balances', { what: fileName })}
      />
      {live?.version && live.read.ok && (
        <Button
          startIcon={<Download strokeWidth={1.6} aria-hidden />}
          onClick={() => {
            if (!live.version || !live.read.ok) return;
            const file = tierFile(live.version, live.read.settings.tiers);
            saveFile('tiers.json', `${JSON.stringify(file, null, 2)}\n`, 'application/json');
          }}
        >
          {t('ledger.files.tiers')}
        </Button>
      )}
    </Panel>
  );
}
