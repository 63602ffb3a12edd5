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
  /**
   * Changes the newest settings, whichever a part was drawn with; the same function from drawing to
   * drawing, so that parts which a change does not touch need not be drawn again.
   */
  readonly update: (change: (settings: PlacementSettings) => PlacementSettings) => void;
};
