import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ShieldCheck } from 'lucide-react';
import { Link } from 'react-router';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { LedgerProof } from '../../data/ledger/proveLedger.ts';
import type { LedgerFault } from '../../domain/store/ledgerFault.ts';
import { memberAddress } from '../members/memberAddress.ts';
import { loyaltyCalls } from '../loyaltyCalls.ts';
import { useLoyaltyText } from '../loyaltyText.ts';
import { useLedgerTask } from '../useLedgerTask.ts';

/** Adds every balance up again, and names what does not fit. */
export function ProvePanel({ database }: { readonly database: string }) {
  const t = useLoyaltyText();
  const task = useLedgerTask<LedgerProof>();
  const busy = task.state === 'busy';
  return (
    <Panel title={t('ledger.prove.title')} busy={busy} sx={{ '& > div': { gap: 1.5 } }}>
      <Typography variant="body2" sx={{ color: 'ink.soft' }}>
        {t('ledger.prove.text')}
      </Typography>
      <Button
        variant="outlined"
        disabled={busy}
        startIcon={<ShieldCheck strokeWidth={1.6} aria-hidden />}
        sx={{ alignSelf: 'flex-start' }}
        onClick={() => {
          task.run(loyaltyCalls.prove({ database, at: Date.now() }));
        }}
      >
        {t(busy ? 'ledger.prove.busy' : 'ledger.prove.action')}
      </Button>
      {task.state === 'failed' && <Alert severity="error">{t('ledger.prove.failed')}</Alert>}
      <div role="status">{task.answer && <ProofResult proof={task.answer} />}</div>
    </Panel>
  );
}

function ProofResult({ proof }: { readonly proof: LedgerProof }) {
  const t = useLoyaltyText();
  const format = useFormat();
  const { entries, lots, members, faults, faultCount, ms } = proof;
  const took = t('ledger.prove.took', { seconds: format.number(ms / 1000, 1) });
  if (faultCount === 0) {
    const counts = {
      entries: format.number(entries),
      lots: format.number(lots),
      members: format.number(members),
    };
    return (
      <Alert severity="success">
        {t('ledger.prove.sound', counts)} {took}
      </Alert>
    );
  }
  return (
    <>
      <Alert severity="error" sx={{ mb: 1 }}>
        {t('ledger.prove.faults', { count: faultCount })} {t('ledger.prove.help')}
      </Alert>
      <Box sx={{ mx: -2 }}>
        <FaultTable faults={faults} />
      </Box>
    </>
  );
}

function FaultTable({ faults }: { readonly faults: readonly LedgerFault[] }) {
  const t = useLoyaltyText();
  const format = useFormat();
  return (
    <DataTable
      label={t('ledger.prove.title')}
      rows={faults}
      rowKey={({ kind, where, member }) => `${kind} ${where} ${member ?? ''}`}
      columns={[
        {
          id: 'what',
          head: t('ledger.prove.what'),
          cell: ({ kind }) => t(`ledger.prove.kinds.${kind}`),
        },
        { id: 'where', head: t('ledger.prove.where'), cell: ({ where }) => where },
        {
          id: 'points',
          head: t('ledger.prove.points'),
          align: 'right',
          cell: ({ differs }) =>
            differs ? `${format.number(differs.entries)} / ${format.number(differs.stored)}` : '',
        },
        {
          id: 'who',
          head: t('ledger.prove.who'),
          cell: ({ member }) =>
            member === null ? '' : <Link to={memberAddress(member)}>{format.number(member)}</Link>,
        },
      ]}
    />
  );
}
