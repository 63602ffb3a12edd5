import Box from '@mui/material/Box';
import {
  EFFECT_KINDS,
  FRACTIONS,
  type EffectKind,
  type RuleEffect,
} from '../../../domain/rules/ruleSchema.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { FieldHelp } from '../fields/FieldHelp.tsx';
import { fieldGrid } from '../fields/fieldStyle.ts';
import { MoneyField } from '../fields/MoneyField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { EditorPart } from './EditorPart.tsx';
import { problemAt, type RuleEdit } from './ruleEdit.ts';

/** THEN: what a rule gives. */
export function EffectFields({ edit }: { readonly edit: RuleEdit }) {
  const { tools, rule, live, disabled, update } = edit;
  const { t, currency } = tools;
  const { effect } = rule;
  const was = live?.effect.kind === effect.kind ? live.effect : undefined;
  const problem = problemAt(edit, 'effect');
  const set = (next: RuleEffect) => {
    update({ effect: next });
  };
  return (
    <EditorPart title={t('rules.editor.then')}>
      <Box sx={fieldGrid}>
        <ChoiceField
          label={t('rules.editor.effect')}
          value={effect.kind}
          values={EFFECT_KINDS}
          words={(kind) => t(`rules.effects.${kind}`)}
          live={live?.effect.kind}
          disabled={disabled}
          onChange={(kind) => {
            set(effectOf(kind, effect));
          }}
        />
        {effect.kind === 'multiplier' ? (
          <NumberField
            label={t('rules.editor.factor')}
            value={effect.thousandths}
            digits={3}
            min={1}
            max={10_000}
            live={was?.kind === 'multiplier' ? was.thousandths : undefined}
            disabled={disabled}
            onChange={(thousandths) => {
              set({ kind: 'multiplier', thousandths });
            }}
          />
        ) : (
          <NumberField
            label={t('rules.editor.points')}
            value={effect.points}
            min={0}
            max={10_000_000}
            unit={t('rules.pointsUnit')}
            live={was && was.kind !== 'multiplier' ? was.points : undefined}
            disabled={disabled}
            onChange={(points) => {
              set({ ...effect, points });
            }}
          />
        )}
        {effect.kind === 'perAmount' && (
          <>
            <MoneyField
              label={t('rules.editor.per')}
              currency={currency}
              value={effect.per}
              min={0}
              max={1_000_000_000}
              live={was?.kind === 'perAmount' ? was.per : undefined}
              disabled={disabled}
              onChange={(per) => {
                set({ ...effect, per });
              }}
            />
            <ChoiceField
              label={t('rules.editor.fractions')}
              value={effect.fractions}
              values={FRACTIONS}
              words={(fractions) => t(`rules.fractions.${fractions}`)}
              live={was?.kind === 'perAmount' ? was.fractions : undefined}
              disabled={disabled}
              onChange={(fractions) => {
                set({ ...effect, fractions });
              }}
            />
          </>
        )}
      </Box>
      {problem !== undefined && (
        <Box role="alert" sx={{ typography: 'caption' }}>
          <FieldHelp error={problem} />
        </Box>
      )}
    </EditorPart>
  );
}

function effectOf(kind: EffectKind, before: RuleEffect): RuleEffect {
  const points = before.kind === 'multiplier' ? 1 : before.points;
  if (kind === 'multiplier') return { kind, thousandths: 2000 };
  if (kind === 'perAmount') return { kind, points, per: 100, fractions: 'drop' };
  return { kind, points };
}
