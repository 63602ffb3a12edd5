import type { RecommendationSettings } from '../../../domain/settings/recommendationSettings.ts';
import { NumberSetting } from '../fields/NumberSetting.tsx';

type Limits = RecommendationSettings['limits'];

type LimitsFieldsProps = {
  readonly limits: Limits;
  readonly live: Limits | undefined;
  readonly disabled: boolean;
  readonly onChange: (limits: Limits) => void;
};

/** What holds for every placement. */
export function LimitsFields({ limits, live, disabled, onChange }: LimitsFieldsProps) {
  return (
    <NumberSetting
      path="easeItems"
      owner="limits"
      value={limits.easeItems}
      live={live?.easeItems}
      disabled={disabled}
      onChange={(easeItems) => {
        onChange({ easeItems });
      }}
    />
  );
}
