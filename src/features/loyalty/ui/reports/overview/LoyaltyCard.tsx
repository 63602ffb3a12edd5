import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { FailedCard } from '../../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import { ExplainedNumber } from '../../../../../shared/ui/ExplainedNumber.tsx';
import type { LoyaltyReport } from '../../../domain/reports/reportTypes.ts';
import { programmeFigures } from '../../../domain/reports/programmeFigures.ts';
import { LOYALTY_PATH, OPENING_PATH, REPORT_PATH } from '../../../loyaltyPlace.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { useLoyaltyShop, type LoyaltyShop } from '../../useLoyaltyShop.ts';
import { reportFigures } from '../reportFigures.ts';
import { useReport } from '../useReport.ts';
import { MonthComparison } from './MonthComparison.tsx';

/** The area's numbers: points outstanding, what is owed for them, how many are redeemed. */
export function LoyaltyCard() {
  const t = useLoyaltyText();
  const of = useLoyaltyShop();
  const { data, error, retry, now } = useReport(of);
  const empty = of?.ledger.sequence === 0;
  return (
    <Panel title={t('watch.card.title')} busy={!data && !error && !empty}>
      {empty ? (
        <NothingBooked />
      ) : error ? (
        <FailedCard onRetry={retry} />
      ) : of && data ? (
        <CardNumbers report={data} shop={of.shop} now={now} />
      ) : (
        <LoadingRows rows={3} />
      )}
    </Panel>
  );
}

type CardNumbersProps = {
  readonly report: LoyaltyReport;
  readonly shop: LoyaltyShop['shop'];
  readonly now: number;
};

function CardNumbers({ report, shop: { zone, currency }, now }: CardNumbersProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const today = format.civilDayAt(now, zone);
  const explained = reportFigures({ t, format }, report, currency, today);
  const figures = programmeFigures(report, today);
  const { part, whole } = figures.redemptionPoints;
  const figure = explained.find(({ id }) => id === 'outstanding');
  return (
    <>
      <Stack direction="row" sx={{ alignItems: 'baseline', columnGap: 1, flexWrap: 'wrap' }}>
        {figure && (
          <ExplainedNumber
            value={figure.shown}
            label={figure.label}
            explanation={figure.explanation}
            sx={{ typography: 'metric' }}
          />
        )}
        <Typography variant="caption" sx={{ color: 'ink.soft' }}>
          {t('watch.card.outstanding')}
        </Typography>
      </Stack>
      <Typography variant="caption" component="p" sx={{ color: 'ink.soft', mt: 0.5 }}>
        {t('watch.card.owed', {
          money: format.money(report.months.at(-1)?.owed.liability ?? 0, currency),
        })}
        {whole > 0 && (
          <>
            <br />
            {t('watch.card.rate', { rate: format.percent(part / whole) })}
          </>
        )}
      </Typography>
      <MonthComparison months={report.months} today={today} />
      <Box sx={{ typography: 'body2', mt: 'auto', pt: 1 }}>
        <Link component={RouterLink} to={`/${REPORT_PATH}`}>
          {t('watch.card.open')}
        </Link>
      </Box>
    </>
  );
}

function NothingBooked() {
  const t = useLoyaltyText();
  return (
    <>
      <Typography variant="body2" sx={{ color: 'ink.soft' }}>
        {t('watch.card.none')}
      </Typography>
      <Stack
        direction="row"
        sx={{ typography: 'body2', mt: 'auto', pt: 1, columnGap: 2, flexWrap: 'wrap' }}
      >
        <Link component={RouterLink} to={`/${LOYALTY_PATH}`} sx={target}>
          {t('watch.card.toRules')}
        </Link>
        <Link component={RouterLink} to={`/${OPENING_PATH}`} sx={target}>
          {t('watch.card.toOpening')}
        </Link>
      </Stack>
    </>
  );
}

/** Two links that may stand one over the other: 24 px each (WCAG 2.5.8). */
const target = { display: 'inline-flex', alignItems: 'center', minHeight: 24 } as const;
