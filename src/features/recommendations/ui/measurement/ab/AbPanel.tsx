import Typography from '@mui/material/Typography';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import type { ChangeMeasurement, MeasurementSearch } from '../measurementSearch.ts';
import { versionWords, type MeasurementTools } from '../measurementTools.ts';
import { AbControls } from './AbControls.tsx';
import { AbResult } from './AbResult.tsx';

type AbPanelProps = {
  readonly tools: MeasurementTools;
  readonly asked: MeasurementSearch;
  readonly busy: boolean;
  readonly change: ChangeMeasurement;
};

/** Two versions against each other: what can be said, and what has to be known before it is. */
export function AbPanel({ tools, asked, busy, change }: AbPanelProps) {
  const { t, answer } = tools;
  const { ab, versions } = answer.report;
  const isAlone = versions.length < 2;
  return (
    <Panel
      title={t('measurement.ab.title')}
      {...(ab && {
        subtitle: t('measurement.ab.subtitle', {
          a: versionWords(tools, ab.a.version),
          b: versionWords(tools, ab.b.version),
        }),
      })}
      busy={busy}
      padded={false}
    >
      {!isAlone && <AbControls tools={tools} asked={asked} change={change} />}
      {ab ? (
        <AbResult tools={tools} reading={ab} change={change} />
      ) : (
        <Typography variant="body2" sx={{ px: 2, pb: 2, color: 'ink.soft' }}>
          {t(isAlone ? 'measurement.ab.one' : 'measurement.ab.unknown')}
        </Typography>
      )}
    </Panel>
  );
}
