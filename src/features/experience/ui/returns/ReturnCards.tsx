import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { TooFew } from '../../../../shared/ui/TooFew.tsx';
import { LEAST_LINES, RETURN_KINDS, type ReturnsReport } from '../../domain/returns/returnTypes.ts';
import { explainCases, explainRefunded, explainShare, explainTime } from './explainReturns.ts';
import { ListLink } from './ListLink.tsx';
import type { ChangeReturns, ReturnsSearch } from './returnsSearch.ts';
import type { ReturnWords } from './useReturnWords.ts';

type Props = {
  readonly report: ReturnsReport;
  readonly search: ReturnsSearch;
  readonly change: ChangeReturns;
  readonly words: ReturnWords;
  /** Of the shop; null where it is not known. */
  readonly currency: string | null;
};

/** What came back in all, how cases went, and what was paid back. */
export function ReturnCards({ report, search, change, words, currency }: Props) {
  const { t, format, interval } = words;
  const { sold, cases, kinds, money } = report;
  const enough = sold.size >= LEAST_LINES;
  return (
    <Box
      sx={{
        ...{ display: 'grid', gap: 2 },
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr', lg: 'repeat(4, 1fr)' },
      }}
    >
      <Card
        title={t('returns.cards.share')}
        explained={enough ? () => explainShare(words, sold, search) : null}
        value={format.percent(sold.rate)}
        missing={
          sold.size === 0 ? (
            t('returns.noData')
          ) : (
            <TooFew count={sold.size} needed={LEAST_LINES} of="lines" />
          )
        }
      >
        {sold.size > 0 && (
          <>
            {enough && `${interval(sold)} · `}
            <ListLink to={{ list: 'lines' }} change={change}>
              {t('returns.of', { count: format.number(sold.count), n: format.number(sold.size) })}
            </ListLink>
          </>
        )}
      </Card>
      <Card
        title={t('returns.cards.cases')}
        explained={() => explainCases(words, report, search)}
        value={format.number(cases)}
      >
        {RETURN_KINDS.map((kind, place) => (
          <span key={kind}>
            {place > 0 && ' · '}
            <ListLink to={{ list: kind }} change={change}>
              {`${t(`returns.kinds.${kind}`)} ${format.number(kinds[kind])}`}
            </ListLink>
          </span>
        ))}
      </Card>
      <TimeCard report={report} search={search} change={change} words={words} />
      <Card
        title={t('returns.cards.refunded')}
        explained={money && (() => explainRefunded(words, money, currency, search))}
        value={money ? format.money(money.refunded, currency) : ''}
        missing={t('returns.cards.mixed')}
      >
        {money &&
          [
            ...(money.sold > 0
              ? [t('returns.cards.ofSales', { share: format.percent(money.refunded / money.sold) })]
              : []),
            ...(money.waiting > 0
              ? [t('returns.cards.waiting', { amount: format.money(money.waiting, currency) })]
              : []),
          ].join(' · ')}
      </Card>
    </Box>
  );
}

function TimeCard({ report: { settlement }, search, change, words }: Omit<Props, 'currency'>) {
  const { t, format, span } = words;
  const title = t('returns.cards.time');
  if (!settlement || settlement.settled + settlement.open === 0) {
    return (
      <Card
        title={title}
        explained={null}
        value=""
        missing={t(settlement ? 'returns.noData' : 'returns.cards.untold')}
      />
    );
  }
  const { median, p90, open, oldest } = settlement;
  return (
    <Card
      title={title}
      explained={Number.isNaN(median) ? null : () => explainTime(words, settlement, search)}
      value={span(median)}
      missing={t('returns.cards.notYet')}
    >
      {Number.isNaN(p90)
        ? t('returns.cards.notYet90')
        : t('returns.cards.within', { time: span(p90) })}
      {' · '}
      <ListLink to={{ list: 'open' }} change={change}>
        {t('returns.cards.open', { count: open, n: format.number(open) })}
      </ListLink>
      {open > 0 &&
        !Number.isNaN(oldest) &&
        ` · ${t('returns.cards.oldest', { time: span(oldest) })}`}
    </Card>
  );
}

type CardProps = {
  readonly title: string;
  readonly value: string;
  /** Null where there is no number. */
  readonly explained: (() => Explanation) | null;
  /** What stands in its place. */
  readonly missing?: ReactNode;
  readonly children?: ReactNode;
};

function Card({ title, value, explained, missing, children }: CardProps) {
  return (
    <Panel title={title}>
      {explained ? (
        <Typography variant="metric" component="p">
          <ExplainedNumber label={title} value={value} explanation={explained} />
        </Typography>
      ) : (
        <Typography variant="body2" component="div" sx={{ color: 'ink.soft' }}>
          {missing}
        </Typography>
      )}
      {children && (
        <Typography variant="caption" component="p" sx={{ mt: 0.5, color: 'ink.soft' }}>
          {children}
        </Typography>
      )}
    </Panel>
  );
}
