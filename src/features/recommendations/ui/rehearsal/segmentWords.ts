import { FEWEST_LISTS } from '../../domain/rehearsal/fewestLists.ts';
import type { SegmentRow } from '../../domain/rehearsal/rehearsalTypes.ts';
import type { RecommendationsText } from '../recommendationsText.ts';

export const SEGMENT_KINDS = [
  'loyalty',
  'category',
  'country',
  'popularity',
] as const satisfies readonly SegmentRow['kind'][];

const KNOWN = ['new', 'returning', 'loyal', 'head', 'tail'] as const;

/** What a segment is called: our word for those that we make, else the shop's own. */
export function segmentName(
  t: RecommendationsText,
  { kind, id }: Pick<SegmentRow, 'kind' | 'id'>,
): string {
  const known =
    kind === 'loyalty' || kind === 'popularity' ? KNOWN.find((name) => name === id) : undefined;
  if (known) return t(`rehearsal.segments.name.${known}`);
  return id === '' ? t('rehearsal.segments.unnamed') : id;
}

/** Too few lists to say anything: then no figure is shown. */
export function isTooFew({ lists, metric }: Pick<SegmentRow, 'lists' | 'metric'>): boolean {
  return lists < FEWEST_LISTS || (metric.live === null && metric.draft === null);
}
