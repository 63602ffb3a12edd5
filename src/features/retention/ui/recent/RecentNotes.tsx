import Typography from '@mui/material/Typography';
import { Trans } from 'react-i18next';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { DaysActivity } from '../../domain/activityOfDays.ts';
import type { RecentActivity } from '../../domain/recentActivity.ts';
import { RECENT_DAYS } from '../../domain/recentPeriods.ts';
import { sentences } from '../explain/explanationFacts.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { explainNobody } from './explainRecent.ts';

type RecentNotesProps = {
  readonly words: ExplainWords;
  readonly recent: RecentActivity;
  readonly now: DaysActivity;
};

/** What should be known of the numbers: orders without a customer, and data that begin late. */
export function RecentNotes({ words, recent, now }: RecentNotesProps) {
  const { t, format } = words;
  const { from, to } = now.days;
  const day = format.day(recent.span.historyStart ?? 0);
  const note = sentences(
    t,
    to - from + 1 < RECENT_DAYS ? t('recent.short') : '',
    from < recent.sureFrom ? t('recent.nearStart', { day }) : '',
  );
  const nobody = explainNobody(words, now);
  return (
    <>
      {now.unknownOrders > 0 && (
        <Typography variant="caption" component="p" sx={{ color: 'ink.soft', mt: 1.5 }}>
          <Trans
            ns="retention"
            i18nKey="recent.nobody"
            components={{
              revenue: (
                <ExplainedNumber
                  value={nobody.value}
                  label={t('recent.nobodyOf')}
                  explanation={nobody}
                />
              ),
            }}
          />
        </Typography>
      )}
      {note !== '' && (
        <Typography variant="caption" component="p" sx={{ color: 'ink.faint', mt: 1.5 }}>
          {note}
        </Typography>
      )}
    </>
  );
}
