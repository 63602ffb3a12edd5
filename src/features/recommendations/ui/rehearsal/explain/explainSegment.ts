import type { Explanation } from '../../../../../shared/ui/explanation.ts';
import type { SegmentRow } from '../../../domain/rehearsal/rehearsalTypes.ts';
import { measureOf } from '../measureOf.ts';
import type { RehearsalScope } from '../rehearsalScope.ts';
import { segmentName } from '../segmentWords.ts';
import { explainChange, explainSide } from './explainSides.ts';

/** How one figure of a segment is made. */
export function explainSegment(
  scope: RehearsalScope,
  row: SegmentRow,
  part: 'live' | 'draft' | 'change',
): Explanation {
  const { t, figures } = scope;
  const { metric: rehearsed, lists } = row;
  const metric = measureOf(rehearsed.id) ?? 'ndcg';
  const explanation =
    part === 'change'
      ? explainChange(scope, metric, rehearsed, 'change')
      : explainSide(scope, part, {
          metric,
          value: figures.value(rehearsed.unit, rehearsed[part]),
          lists,
        });
  return {
    ...explanation,
    sentence: t('rehearsal.explain.segment', {
      sentence: explanation.sentence,
      kind: t(`rehearsal.segments.kind.${row.kind}`),
      segment: segmentName(t, row),
    }),
  };
}
