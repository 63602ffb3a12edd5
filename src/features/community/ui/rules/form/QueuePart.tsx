import Box from '@mui/material/Box';
import { SEVERITIES } from '../../../../../shared/domain/community/moderationTerms.ts';
import type { QueueSettings } from '../../../domain/queue/queueSettings.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { fieldGrid } from './fieldGrid.ts';
import { FormPart } from './FormPart.tsx';
import { NumberField } from './NumberField.tsx';
import type { RuleEdit } from './ruleEdit.ts';

type Props = {
  readonly edit: RuleEdit;
  readonly queue: QueueSettings;
  readonly onChange: (queue: QueueSettings) => void;
};

/** In which order the review queue is, and how much of it is looked at twice. */
export function QueuePart({ edit, queue, onChange }: Props) {
  const { t, disabled } = edit;
  const { weights } = queue;
  const setWeights = (patch: Partial<QueueSettings['weights']>) => {
    onChange({ ...queue, weights: { ...weights, ...patch } });
  };
  const field = (label: string, value: number, onValue: (value: number) => void) => (
    <NumberField
      key={label}
      {...{ label, value, disabled }}
      min={0}
      max={1000}
      fraction
      onChange={onValue}
    />
  );
  return (
    <FormPart title={t('rules.form.queue')} hint={t('rules.form.queueHint')}>
      <ChoiceField
        label={t('rules.fields.mode')}
        value={queue.mode}
        values={['urgency', 'flags']}
        words={(mode) => t(`rules.modes.${mode}`)}
        disabled={disabled}
        onChange={(mode) => {
          onChange({ ...queue, mode });
        }}
      />
      <Box sx={fieldGrid}>
        {(['report', 'age', 'reach'] as const).map((part) =>
          field(
            t('rules.form.weightOf', { part: t(`rules.fields.${part}`) }),
            weights[part],
            (value) => {
              setWeights({ [part]: value });
            },
          ),
        )}
        {SEVERITIES.map((severity) =>
          field(
            t('rules.form.weightOf', { part: t(`rules.severities.${severity}`) }),
            weights.severity[severity],
            (value) => {
              setWeights({ severity: { ...weights.severity, [severity]: value } });
            },
          ),
        )}
        <NumberField
          label={t('rules.fields.targetHours')}
          value={weights.targetHours}
          min={0.1}
          max={720}
          unit={t('rules.form.hours')}
          fraction
          disabled={disabled}
          onChange={(targetHours) => {
            setWeights({ targetHours });
          }}
        />
        <NumberField
          label={t('rules.fields.secondShare')}
          value={Number((queue.secondShare * 100).toFixed(2))}
          min={0}
          max={100}
          unit={t('rules.form.percent')}
          fraction
          disabled={disabled}
          onChange={(percent) => {
            onChange({ ...queue, secondShare: percent / 100 });
          }}
        />
      </Box>
    </FormPart>
  );
}
