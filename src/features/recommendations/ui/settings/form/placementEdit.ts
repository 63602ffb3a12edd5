import type {
  Placement,
  PlacementSettings,
} from '../../../domain/settings/recommendationSettings.ts';

/** The settings of one placement, as its part of the form edits them. */
export type PlacementEdit = {
  readonly placement: Placement;
  readonly settings: PlacementSettings;
  /** What is live there; null where that cannot be read. */
  readonly live: PlacementSettings | null;
  readonly disabled: boolean;
  /** What is wrong with a field of this placement, as the schema says it: `pins.0.slot`. */
  readonly issue: (path: string) => string | undefined;
  readonly set: (patch: Partial<PlacementSettings>) => void;
};
