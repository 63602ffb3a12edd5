import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Play } from 'lucide-react';
import { SWEEP_KNOBS, type SweepKnob } from '../../../domain/rehearsal/rehearsalTypes.ts';
import { PlainSelect } from '../PlainSelect.tsx';
import type { RehearsalTools } from '../rehearsalScope.ts';
import { SWEEP_AXES, type SweepAxis } from './sweepSearch.ts';

type SweepFormProps = {
  readonly tools: RehearsalTools;
  readonly knob: SweepKnob;
  readonly axis: SweepAxis;
  /** There is a sweep already. */
  readonly again: boolean;
  /** It cannot be run now. */
  readonly disabled: boolean;
  readonly onChange: (change: { readonly knob?: SweepKnob; readonly axis?: SweepAxis }) => void;
  readonly onRun: () => void;
};

/** Which setting is turned, and what accuracy is held against. */
export function SweepForm(props: SweepFormProps) {
  const { tools, knob, axis, again, disabled, onChange, onRun } = props;
  const { t } = tools;
  return (
    <Box
      data-print="hide"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-end' }}
    >
      <PlainSelect
        label={t('rehearsal.sweep.knob')}
        value={knob}
        choices={SWEEP_KNOBS.map((id) => ({ id, name: t(`rehearsal.sweep.knobs.${id}`) }))}
        onChange={(chosen) => {
          onChange({ knob: chosen });
        }}
      />
      <PlainSelect
        label={t('rehearsal.sweep.axis')}
        value={axis}
        choices={SWEEP_AXES.map((id) => ({ id, name: t(`settings.metrics.${id}`) }))}
        onChange={(chosen) => {
          onChange({ axis: chosen });
        }}
      />
      <Button
        startIcon={<Play strokeWidth={1.6} aria-hidden />}
        disabled={disabled}
        onClick={onRun}
      >
        {t(again ? 'rehearsal.sweep.again' : 'rehearsal.sweep.run')}
      </Button>
    </Box>
  );
}
