import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { measuredSpan } from '../../../domain/policy/measuredSpan.ts';
import type { PolicyVersion } from '../../../domain/policy/policyTypes.ts';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import { EmptyState } from '../../EmptyState.tsx';
import { Panel } from '../../Panel.tsx';
import type { PolicyView } from '../usePolicyView.ts';
import { MeasuredPanel } from './MeasuredPanel.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';
import { VersionItem } from './VersionItem.tsx';

type VersionsTabProps<S> = {
  readonly view: PolicyView<S>;
  /** Id of the version whose before and after are shown; '' for the live one. */
  readonly measured: string;
  readonly onMeasure: (version: PolicyVersion) => void;
  readonly onCompare: (version: PolicyVersion) => void;
};

/** All versions, newest first, taken-back ones included: they are history. */
export function VersionsTab<S>({ view, measured, onMeasure, onCompare }: VersionsTabProps<S>) {
  const t = useSharedText();
  const [restoring, setRestoring] = useState<PolicyVersion | null>(null);
  const { stored, live, now, area } = view;
  const { versions, line } = stored;
  const { useMeasure } = area;
  const chosen = view.versionOf(measured) ?? live.version;
  const span = chosen && measuredSpan(line, chosen.id, now);
  return (
    <Stack sx={{ gap: 2 }}>
      {useMeasure && chosen && span && (
        <MeasuredPanel
          key={chosen.id}
          view={view}
          version={chosen}
          span={span}
          useMeasure={useMeasure}
        />
      )}
      <Panel title={t('policy.versions.title')} padded={false}>
        {versions.length === 0 ? (
          <Box sx={{ px: 2 }}>
            <EmptyState title={t('policy.versions.empty')}>
              {t('policy.versions.emptyHint')}
            </EmptyState>
          </Box>
        ) : (
          <Box
            component="ul"
            aria-label={t('policy.versions.title')}
            sx={{ m: 0, p: 0, listStyle: 'none' }}
          >
            {versions.map((version) => (
              <VersionItem
                key={version.id}
                view={view}
                version={version}
                onCompare={onCompare}
                onMeasure={onMeasure}
                onRestore={setRestoring}
              />
            ))}
          </Box>
        )}
      </Panel>
      {restoring && (
        <RestoreDialog
          view={view}
          version={restoring}
          onClose={() => {
            setRestoring(null);
          }}
        />
      )}
    </Stack>
  );
}
