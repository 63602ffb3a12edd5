import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import { FailedCard } from '../../FailedCard.tsx';
import { Panel } from '../../Panel.tsx';
import { ProgressPanel } from '../../ProgressPanel.tsx';
import type { PolicyView } from '../usePolicyView.ts';
import type { RehearsalRun } from '../useRehearsalRun.ts';
import { RehearsalFigures } from './RehearsalFigures.tsx';

type RehearsalPanelProps<S> = {
  readonly view: PolicyView<S>;
  readonly run: RehearsalRun;
  /** Whether the draft differs from what is live. */
  readonly changed: boolean;
  /** The draft has a value that nothing can be rehearsed with. */
  readonly invalid: boolean;
};

/** Asks for the rehearsal of a draft, and shows what it brought. */
export function RehearsalPanel<S>({ view, run, changed, invalid }: RehearsalPanelProps<S>) {
  const t = useSharedText();
  const { result, busy, failed, stale, progress, start, cancel } = run;
  const readable = view.live.read.ok;
  const reason = readable
    ? invalid
      ? t('policy.rehearsal.invalid')
      : changed
        ? null
        : t('policy.rehearsal.unchanged')
    : t('policy.rehearsal.liveUnreadable');
  const rehearsed = result && view.instant(result.at);
  const subtitle =
    result &&
    (result.dataThrough === null
      ? t('policy.rehearsal.scopeEmpty', { when: rehearsed ?? '' })
      : t('policy.rehearsal.scope', {
          through: view.instant(result.dataThrough),
          when: rehearsed ?? '',
        }));
  return (
    <Panel
      title={t('policy.rehearsal.title')}
      subtitle={subtitle ?? t('policy.rehearsal.intro')}
      busy={busy}
      padded={false}
      tools={
        <Button
          startIcon={<Play strokeWidth={1.6} aria-hidden />}
          disabled={reason !== null || !start || busy}
          onClick={() => start?.()}
        >
          {t(result ? 'policy.rehearsal.again' : 'policy.rehearsal.start')}
        </Button>
      }
    >
      {busy && (
        <Inset>
          <ProgressPanel
            label={t('policy.rehearsal.running')}
            done={progress?.done ?? 0}
            total={progress?.total ?? 0}
            onCancel={cancel}
          />
        </Inset>
      )}
      {failed && !busy && (
        <Inset>
          <FailedCard onRetry={start ?? undefined} />
        </Inset>
      )}
      {!result && !busy && !failed && reason !== null && (
        <Inset>
          <Typography variant="body2" sx={{ color: 'ink.soft' }}>
            {reason}
          </Typography>
        </Inset>
      )}
      {result && stale && (
        <Inset>
          <Alert severity="warning" role="status">
            <strong>{t('policy.rehearsal.stale')}</strong>{' '}
            {t('policy.rehearsal.staleDetail', { when: rehearsed ?? '' })}
          </Alert>
        </Inset>
      )}
      {result && <RehearsalFigures view={view} result={result} />}
    </Panel>
  );
}

function Inset({ children }: { readonly children: ReactNode }) {
  return <Box sx={{ px: 2, pb: 2 }}>{children}</Box>;
}
