import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link2 } from 'lucide-react';
import type { ChainReport } from '../../shared/data/integrity/checkChains.ts';
import type { useStorageJob } from '../storage/useStorageJob.ts';
import { useAppText } from '../useAppText.ts';

export type ChainJob = ReturnType<typeof useStorageJob<'chains'>>;

/** Checks the chain of hashes over all machines, in the worker. */
export function ChainButton({ job }: { readonly job: ChainJob }) {
  const t = useAppText();
  const busy = job.state.is === 'busy';
  return (
    <Button disabled={busy} startIcon={<Link2 strokeWidth={1.6} aria-hidden />} onClick={job.run}>
      {t(busy ? 'audit.chain.busy' : 'audit.chain.check')}
    </Button>
  );
}

/** What the check of the chain has found. */
export function ChainResult({ job: { state } }: { readonly job: ChainJob }) {
  const t = useAppText();
  return (
    <Box role="status" sx={{ '&:not(:empty)': { mb: 2 } }}>
      {state.is === 'failed' && <Alert severity="error">{t('audit.chain.failed')}</Alert>}
      {state.is === 'done' && <Found report={state.answer} />}
    </Box>
  );
}

function Found({ report: { entries, machines, faults } }: { readonly report: ChainReport }) {
  const t = useAppText();
  if (faults.length === 0) {
    const from = t('audit.chain.machines', { count: machines });
    return (
      <Alert severity="success">{t('audit.chain.holds', { count: entries, machines: from })}</Alert>
    );
  }
  return (
    <Alert severity="error">
      <strong>{t('audit.chain.breaks')}</strong>
      <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
        {faults.map(({ trail, machine, sequence, kind }) => {
          const fault = t(`audit.chain.${kind}`, { machine, sequence });
          return (
            <li key={`${trail} ${machine}`}>
              {trail === 'registry' ? t('audit.chain.registry', { fault }) : fault}
            </li>
          );
        })}
      </Box>
      {t('audit.chain.todo')}
    </Alert>
  );
}
