import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { needsValue, type Boost } from '../../../domain/settings/ruleSettings.ts';
import { useRecommendationsText, type RecommendationsText } from '../../recommendationsText.ts';
import { SliderSetting } from '../fields/SliderSetting.tsx';
import { exactNumber } from '../words/amountWords.ts';
import { NUMBER_RANGES } from '../words/numberRanges.ts';
import { boostTarget } from '../words/ruleTargets.ts';
import { RemoveButton } from './RemoveButton.tsx';

type BoostRowProps = {
  readonly boost: Boost;
  /** Strength that is live; undefined where it is not there. */
  readonly live: number | undefined;
  /** What is live has no such rule. */
  readonly isNew: boolean;
  readonly owner: string;
  readonly disabled: boolean;
  readonly onStrength: (strength: number) => void;
  readonly onRemove: () => void;
};

/** One boost: its strength, and what that does. */
export function BoostRow(props: BoostRowProps) {
  const { boost, live, isNew, owner, disabled, onStrength, onRemove } = props;
  const t = useRecommendationsText();
  const format = useFormat();
  const target = boostTarget(t, boost);
  return (
    <SliderSetting
      label={target}
      hint={effect(t, boost, exactNumber(format, Math.abs(boost.strength)))}
      tools={<RemoveButton name={target} disabled={disabled} onRemove={onRemove} />}
      field={`${owner}.strength`}
      range={NUMBER_RANGES['boosts.strength']}
      value={boost.strength}
      live={live}
      isNew={isNew}
      step={0.25}
      disabled={disabled}
      onChange={onStrength}
    />
  );
}

/** What a boost does, in a sentence. */
function effect(t: RecommendationsText, { field, strength }: Boost, n: string): string {
  if (strength === 0) return t('settings.boosts.nothing');
  const way = strength < 0 ? 'buries' : 'lifts';
  const what = needsValue(field) ? 'group' : field;
  return what === 'group' || what === 'category' || what === 'brand'
    ? t(`settings.boosts.${way}.group`, { n })
    : t(`settings.boosts.${way}.${what}`, { n });
}
