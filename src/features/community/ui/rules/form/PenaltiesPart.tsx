import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Plus } from 'lucide-react';
import {
  SEVERITIES,
  type StepAction,
} from '../../../../../shared/domain/community/moderationTerms.ts';
import type { PenaltySettings } from '../../../domain/penalties/penaltyLadder.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { fieldGrid } from './fieldGrid.ts';
import { FormPart } from './FormPart.tsx';
import { ItemRow } from './ItemRow.tsx';
import { NumberField } from './NumberField.tsx';
import { problemAt, type RuleEdit } from './ruleEdit.ts';

type Props = {
  readonly edit: RuleEdit;
  readonly penalties: PenaltySettings;
  readonly onChange: (penalties: PenaltySettings) => void;
};

const STEPS = ['notice', 'warning', 'mute', 'removal', 'blacklist'] as const;

/** Points of breaches, how long they count, and the steps that they lead to. */
export function PenaltiesPart({ edit, penalties, onChange }: Props) {
  const { t, disabled } = edit;
  const { points, ladder } = penalties;
  const ladderProblem = problemAt(edit, 'penalties', 'ladder');
  const setStep = (n: number, step: PenaltySettings['ladder'][number]) => {
    onChange({ ...penalties, ladder: ladder.with(n, step) });
  };
  return (
    <FormPart title={t('rules.form.penalties')} hint={t('rules.form.penaltiesHint')}>
      <Box sx={fieldGrid}>
        {SEVERITIES.map((severity) => (
          <NumberField
            key={severity}
            label={t('rules.form.pointsOf', { severity: t(`rules.severities.${severity}`) })}
            value={points[severity]}
            min={0}
            max={1000}
            disabled={disabled}
            onChange={(value) => {
              onChange({ ...penalties, points: { ...points, [severity]: value } });
            }}
          />
        ))}
        {(
          [
            ['windowDays', 1, 3660],
            ['appealDays', 0, 366],
          ] as const
        ).map(([field, min, max]) => (
          <NumberField
            key={field}
            label={t(`rules.fields.${field}`)}
            value={penalties[field]}
            unit={t('rules.form.days')}
            {...{ min, max, disabled }}
            onChange={(value) => {
              onChange({ ...penalties, [field]: value });
            }}
          />
        ))}
      </Box>
      {ladder.map(({ from, action }, n) => (
        <ItemRow
          key={n}
          label={t('rules.form.step', { n: n + 1 })}
          remove={t('rules.form.removeStep', { n: n + 1 })}
          disabled={disabled || ladder.length === 1}
          onRemove={() => {
            onChange({ ...penalties, ladder: ladder.filter((_, at) => at !== n) });
          }}
          head={
            <Box sx={fieldGrid}>
              <NumberField
                label={t('rules.form.fromPoints')}
                value={from}
                min={1}
                max={10_000}
                disabled={disabled}
                onChange={(value) => {
                  setStep(n, { from: value, action });
                }}
              />
              <ChoiceField
                label={t('rules.form.does')}
                value={action.kind}
                values={STEPS}
                words={(kind) => t(`rules.ladder.${kind}`)}
                error={n === 0 ? ladderProblem : undefined}
                disabled={disabled}
                onChange={(kind) => {
                  setStep(n, { from, action: stepOf(kind) });
                }}
              />
              {action.kind === 'mute' && (
                <NumberField
                  label={t('rules.form.muteFor')}
                  value={action.seconds / 60}
                  min={1}
                  max={525_600}
                  unit={t('rules.form.minutes')}
                  disabled={disabled}
                  onChange={(minutes) => {
                    setStep(n, { from, action: { kind: 'mute', seconds: minutes * 60 } });
                  }}
                />
              )}
            </Box>
          }
        />
      ))}
      <Button
        disabled={disabled || ladder.length >= 20}
        startIcon={<Plus strokeWidth={1.6} aria-hidden />}
        sx={{ alignSelf: 'flex-start' }}
        onClick={() => {
          const from = (ladder.at(-1)?.from ?? 0) + 1;
          onChange({ ...penalties, ladder: [...ladder, { from, action: stepOf('blacklist') }] });
        }}
      >
        {t('rules.form.addStep')}
      </Button>
    </FormPart>
  );
}

function stepOf(kind: StepAction['kind']): StepAction {
  return kind === 'mute' ? { kind, seconds: 600 } : { kind };
}
