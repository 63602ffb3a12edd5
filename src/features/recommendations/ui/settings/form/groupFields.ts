import type { PlacementSettings } from '../../../domain/settings/recommendationSettings.ts';
import type { SettingsGroupId } from '../settingsSearch.ts';

export type PlacementGroup = Exclude<SettingsGroupId, 'limits'>;

/** Which settings of a placement stand in which group of the form. */
export const GROUP_FIELDS: Readonly<Record<PlacementGroup, readonly (keyof PlacementSettings)[]>> =
  {
    algorithms: ['algorithms'],
    learning: ['learning'],
    candidates: ['bought', 'filters'],
    boosts: ['boosts'],
    pins: ['pins'],
    exclusions: ['exclusions'],
    variety: ['diversity', 'caps'],
    list: ['slots', 'fallback'],
  };
