import { Trans } from 'react-i18next';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { DaysActivity } from '../../domain/activityOfDays.ts';
import type { RecentActivity } from '../../domain/recentActivity.ts';
import { RECENT_DAYS } from '../../domain/recentPeriods.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { explainRecentChange } from './explainRecent.ts';
import { needsHistory, type RecentFigure } from './recentFigures.ts';

type RecentComparisonProps = {
  readonly words: ExplainWords;
  readonly recent: RecentActivity;
  readonly now: DaysActivity;
  readonly figure: RecentFigure;
  readonly against: 'before' | 'yearBefore';
};

/**
 * A number against that of earlier days, or why it cannot be compared. No colour and no arrow: these
 * are counts of what happened, which say nothing of chance.
 */
export function RecentComparison({ words, recent, now, figure, against }: RecentComparisonProps) {
  const { t } = words;
  const earlier = recent[against];
  const count = RECENT_DAYS;
  if (!earlier) return t(`recent.missing.${against}`, { count });
  if (needsHistory(figure) && earlier.days.from < recent.sureFrom)
    return t(`recent.early.${against}`, { count });
  const explanation = explainRecentChange(words, { figure, now, earlier });
  return (
    <Trans
      ns="retention"
      i18nKey={`recent.against.${against}`}
      values={{ count }}
      components={{
        change: (
          <ExplainedNumber
            value={explanation.value}
            label={t(`recent.changeOf.${against}`, { name: t(`recent.figures.${figure}`), count })}
            explanation={explanation}
            sx={{ fontWeight: 600, color: 'ink.strong' }}
          />
        ),
      }}
    />
  );
}
