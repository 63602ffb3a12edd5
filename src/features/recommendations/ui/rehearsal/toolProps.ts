import type {
  Placement,
  RecommendationSettings,
} from '../../domain/settings/recommendationSettings.ts';
import type { RehearsalTools } from './rehearsalScope.ts';

/** What a tool that changes the draft is given. */
export type ToolProps = {
  readonly tools: RehearsalTools;
  /** What jobs ask of the shop; `at` is the minute that has begun. */
  readonly shop: { readonly zone: string; readonly currency: string | null; readonly at: number };
  readonly placement: Placement;
  readonly live: RecommendationSettings;
  /** As it is now. */
  readonly draft: RecommendationSettings;
  /** Takes a placement over from other settings, with a way back. */
  readonly onTake: (from: RecommendationSettings, said: string) => void;
  /** The field that the draft needs another value in before it can be used, in words; null for none. */
  readonly toMend: string | null;
  /** The draft may not be changed now. */
  readonly disabled: boolean;
};
