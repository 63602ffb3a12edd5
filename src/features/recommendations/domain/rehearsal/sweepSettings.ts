import type { PlacementSettings } from '../settings/recommendationSettings.ts';
import type { Boost } from '../settings/ruleSettings.ts';
import type { SweepKnob } from './rehearsalTypes.ts';

/** A setting of a sweep; null is "off". */
export type KnobSetting = {
  readonly value: number | null;
  readonly settings: PlacementSettings;
};

const DIVERSITIES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const WEIGHTS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
const POPULARITY_DAYS = [3, 7, 14, 30, 60, 90, 180, 365];
const LEARNING_DAYS = [15, 30, 60, 90, 180, 365, 730];
const STRENGTHS = [-1, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.5, 2];
const CAPS = [1, 2, 3, 4, 5, 6, 8];

/** All settings of one knob, from end to end; everything else as it is. */
export function sweepSettings(settings: PlacementSettings, knob: SweepKnob): KnobSetting[] {
  const { algorithms, learning, caps } = settings;
  const { popularity } = algorithms;
  switch (knob) {
    case 'diversity':
      return DIVERSITIES.map((value) => ({ value, settings: { ...settings, diversity: value } }));
    case 'popularityWeight':
      return WEIGHTS.filter((weight) => weight > 0 || usesOther(settings)).map((value) => ({
        value,
        settings: {
          ...settings,
          algorithms: { ...algorithms, popularity: { ...popularity, weight: value } },
        },
      }));
    case 'popularityHalfLife':
      return POPULARITY_DAYS.map((value) => ({
        value,
        settings: {
          ...settings,
          algorithms: { ...algorithms, popularity: { ...popularity, halfLifeDays: value } },
        },
      }));
    case 'learningHalfLife':
      return [...LEARNING_DAYS, null].map((value) => ({
        value,
        settings: { ...settings, learning: { ...learning, halfLifeDays: value } },
      }));
    case 'marginBoost':
      return STRENGTHS.map((value) => withBoost(settings, 'margin', value));
    case 'newnessBoost':
      return STRENGTHS.map((value) => withBoost(settings, 'newness', value));
    case 'capCategory':
      return [...CAPS.filter((cap) => cap < settings.slots), null].map((value) => ({
        value,
        settings: { ...settings, caps: { ...caps, category: value } },
      }));
  }
}

function usesOther({ algorithms }: PlacementSettings): boolean {
  return Object.entries(algorithms).some(([id, { weight }]) => id !== 'popularity' && weight > 0);
}

/** The one boost by a number that a sweep turns; a strength of 0 is none. */
function withBoost(
  settings: PlacementSettings,
  field: 'margin' | 'newness',
  strength: number,
): KnobSetting {
  const others = settings.boosts.filter((boost) => boost.field !== field);
  const own = settings.boosts.find((boost) => boost.field === field);
  const boost: Boost = { id: own?.id ?? `${field}-sweep`, field, value: '', strength };
  return {
    value: strength,
    settings: { ...settings, boosts: strength === 0 ? others : [...others, boost] },
  };
}
