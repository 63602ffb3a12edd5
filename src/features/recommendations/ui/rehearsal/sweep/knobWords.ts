import type { SweepKnob } from '../../../domain/rehearsal/rehearsalTypes.ts';
import { plainNumber } from '../../rules/plainNumber.ts';
import type { RehearsalTools } from '../rehearsalScope.ts';

const KIND = {
  diversity: 'plain',
  popularityWeight: 'plain',
  popularityHalfLife: 'days',
  learningHalfLife: 'days',
  marginBoost: 'sigma',
  newnessBoost: 'sigma',
  capCategory: 'most',
} as const satisfies Record<SweepKnob, string>;

/** A value of a knob with its unit: "30 days", "at most 3"; null is no half-life, or no cap. */
export function knobValue(
  { t, format }: Pick<RehearsalTools, 't' | 'format'>,
  knob: SweepKnob,
  value: number | null,
): string {
  const kind = KIND[knob];
  if (value === null) return t(`rehearsal.sweep.off.${kind === 'most' ? 'most' : 'days'}`);
  const written = plainNumber(value, format);
  return t(`rehearsal.sweep.values.${kind}`, { count: value, value: written });
}

/** A knob and its value: "Diversity: 0.3". */
export function knobPoint(
  tools: Pick<RehearsalTools, 't' | 'format'>,
  knob: SweepKnob,
  value: number | null,
): string {
  const { t } = tools;
  return t('rehearsal.sweep.point', {
    knob: t(`rehearsal.sweep.knobs.${knob}`),
    value: knobValue(tools, knob, value),
  });
}
