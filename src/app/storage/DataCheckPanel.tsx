import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ListChecks } from 'lucide-react';
import type { IntegrityReport } from '../../shared/data/integrity/checkIntegrity.ts';
import { Panel } from '../../shared/ui/Panel.tsx';
import { ProgressPanel } from '../../shared/ui/ProgressPanel.tsx';
import { useAppText } from '../useAppText.ts';
import { Findings } from './Findings.tsx';
import { useStorageJob } from './useStorageJob.ts';

/** "Check my data": whether everything that is stored is whole and fits together. */
export function DataCheckPanel() {
  const t = useAppText();
  const { state, run, cancel } = useStorageJob('check');
  return (
    <Panel id="check" title={t('integrity.title')} subtitle={t('integrity.text')}>
      <Stack sx={{ gap: 1.5, alignItems: 'flex-start' }}>
        {state.is === 'busy' ? (
          <ProgressPanel
            label={t('integrity.busy')}
            done={state.progress?.done ?? 0}
            total={state.progress?.total ?? 0}
            onCancel={cancel}
          />
        ) : (
          <Button startIcon={<ListChecks strokeWidth={1.6} aria-hidden />} onClick={run}>
            {t(state.is === 'idle' ? 'integrity.run' : 'integrity.again')}
          </Button>
        )}
        <Box role="status" sx={{ width: '100%' }}>
          {state.is === 'failed' && <Alert severity="error">{t('integrity.failed')}</Alert>}
          {state.is === 'done' && <Result report={state.answer} />}
        </Box>
      </Stack>
    </Panel>
  );
}

function Result({ report }: { readonly report: IntegrityReport | null }) {
  const t = useAppText();
  if (report === null) return <Alert severity="info">{t('integrity.importing')}</Alert>;
  const { findings, rows, imports, entries } = report;
  const checked = t('integrity.checked', {
    rows: t('recovery.rows', { count: rows }),
    imports: t('recovery.imports', { count: imports }),
    entries: t('audit.count', { count: entries }),
  });
  if (findings.length === 0) {
    return (
      <Alert severity="success">
        <strong>{t('integrity.sound')}</strong> {checked}
      </Alert>
    );
  }
  return (
    <>
      <Alert severity="error">
        <strong>{t('integrity.found', { count: findings.length })}</strong> {checked}
      </Alert>
      <Typography variant="h3" sx={{ mt: 2 }}>
        {t('integrity.todo')}
      </Typography>
      <Findings findings={findings} />
    </>
  );
}
