import Box from '@mui/material/Box';
import { Sparkline } from '../../../../shared/ui/chart/Sparkline.tsx';
import type { RevenueByCustomerAge } from '../../domain/retentionTypes.ts';
import { explainRevenue } from '../explain/explainRevenue.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { FigureList } from '../page/FigureList.tsx';

type ReturningRevenueProps = {
  readonly words: ExplainWords;
  /** By month. */
  readonly revenue: RevenueByCustomerAge;
};

const MOST_MONTHS = 12;

/** Revenue of customers who came back in the last complete month, and the way there. */
export function ReturningRevenue({ words, revenue }: ReturningRevenueProps) {
  const { t, format, currency } = words;
  const months = Array.from(revenue.complete.keys())
    .filter((period) => revenue.complete[period] === 1)
    .slice(-MOST_MONTHS);
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return null;
  const values = months.map((period) => revenue.returningRevenue[period] ?? 0);
  const month = (period: number) => format.month(revenue.firstDay[period] ?? 0);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, mb: 1.5 }}>
      <FigureList
        figures={[
          {
            id: 'returning',
            term: t('card.returning', { month: month(last) }),
            explanation: explainRevenue(words, revenue, { part: 'returning', period: last }),
          },
        ]}
      />
      <Sparkline
        values={values}
        label={t('card.sparkline', {
          from: month(first),
          to: month(last),
          low: format.money(Math.min(...values), currency),
          high: format.money(Math.max(...values), currency),
        })}
      />
    </Box>
  );
}
