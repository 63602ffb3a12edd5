import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { MeasurementAnswer } from '../../data/measurement/exposureReportOf.ts';
import type { RecommendationsText } from '../recommendationsText.ts';
import type { MeasurementSearch } from './measurementSearch.ts';

/** What the page's numbers are put into words with: the language, what was asked, what came of it. */
export type MeasurementTools = {
  readonly t: RecommendationsText;
  readonly format: Formats;
  /** IANA zone of the shop. */
  readonly zone: string;
  readonly search: MeasurementSearch;
  readonly answer: MeasurementAnswer;
};

/** A version by its name, or in words where it has none. */
export function versionWords({ t }: Pick<MeasurementTools, 't'>, name: string): string {
  return name === '' ? t('measurement.noVersion') : name;
}
