import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { ShopCalendar } from '../../domain/retentionQuery.ts';
import type { DataSpan } from '../../domain/retentionTypes.ts';
import type { PageState } from '../pageState.ts';
import type { RetentionText } from '../retentionText.ts';

/** What an explanation is put into words with: the language, and what the page was asked. */
export type ExplainWords = {
  readonly t: RetentionText;
  readonly format: Formats;
  readonly state: PageState;
  readonly calendar: ShopCalendar;
  /** ISO 4217; null where the shop has not said it. */
  readonly currency: string | null;
  readonly span: DataSpan;
  /** When the newest import was: "today 08:40"; null before the first. */
  readonly importedAge: string | null;
};
