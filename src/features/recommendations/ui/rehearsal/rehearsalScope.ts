import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { MetricFormat } from '../../../../shared/ui/policy/rehearsal/metricFormat.ts';
import type { PlacementDetails, RunStamp } from '../../domain/rehearsal/rehearsalTypes.ts';
import type { RecommendationsText } from '../recommendationsText.ts';

/** What texts and figures are written with. */
export type RehearsalTools = {
  readonly t: RecommendationsText;
  readonly format: Formats;
  readonly figures: MetricFormat;
  /** IANA zone of the shop. */
  readonly zone: string;
};

/** What every figure of one placement's rehearsal was made from. */
export type RehearsalScope = RehearsalTools & {
  readonly details: PlacementDetails;
  readonly stamp: RunStamp;
};
