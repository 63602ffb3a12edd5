import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import { explainLoyaltyChance, explainLoyaltyNeeded, type LoyaltyWords } from './explainLoyalty.ts';
import { goalDigits } from './goalDigits.ts';
import { likelihood } from './likelihood.ts';

/** How sure it is that loyalty rose and that it has reached the goal, and what is missing. */
export function LoyaltyChances(all: LoyaltyWords) {
  const { words, rules, comparison } = all;
  const { t, format } = words;
  const goal = format.number(rules.goal, goalDigits(rules.goal));
  const { needed } = comparison;
  const missing = explainLoyaltyNeeded(all);
  const notes = [
    needed.kind === 'sure' ? t('loyalty.needed.sure') : '',
    needed.kind === 'baseline' ? t('loyalty.needed.baseline', { goal }) : '',
    nearStartWords(all),
    tooNewWords(all),
  ].filter((note) => note !== '');
  return (
    <>
      <Box
        component="dl"
        sx={{
          m: 0,
          mt: 2,
          pt: 1.5,
          borderTop: '1px solid',
          borderColor: 'divider',
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) auto',
          columnGap: 2,
          rowGap: 1,
          typography: 'body2',
          '& dt': { color: 'ink.soft' },
          '& dd': { m: 0, textAlign: 'right' },
        }}
      >
        {(['rose', 'reached'] as const).map((part) => (
          <Row
            key={part}
            term={t(`loyalty.${part}`, { goal })}
            explanation={explainLoyaltyChance(all, part)}
            word={t(`loyalty.likelihood.${likelihood(comparison[part])}`)}
          />
        ))}
        {missing && (
          <Row
            term={t(
              needed.kind === 'customers' ? 'loyalty.needed.customers' : 'loyalty.needed.returning',
              { goal },
            )}
            explanation={missing}
          />
        )}
      </Box>
      {notes.map((note) => (
        <Typography key={note} variant="caption" component="p" sx={{ color: 'ink.faint', mt: 1 }}>
          {note}
        </Typography>
      ))}
    </>
  );
}

type RowProps = {
  readonly term: string;
  readonly explanation: Explanation;
  readonly word?: string;
};

function Row({ term, explanation, word }: RowProps) {
  return (
    <>
      <dt>{term}</dt>
      <dd>
        <ExplainedNumber
          value={explanation.value}
          label={term}
          explanation={explanation}
          sx={{ fontWeight: 600 }}
        />
        {word !== undefined && (
          <Typography variant="caption" component="p" sx={{ color: 'ink.faint' }}>
            {word}
          </Typography>
        )}
      </dd>
    </>
  );
}

function nearStartWords({ words, rules, comparison }: LoyaltyWords): string {
  const { t, format, span } = words;
  if (span.historyStart === null) return '';
  const near = comparison.baseline.period.from < span.historyStart + rules.historyDays;
  return near ? t('loyalty.nearStart', { day: format.day(span.historyStart) }) : '';
}

function tooNewWords({ words, comparison }: LoyaltyWords): string {
  const { t, format } = words;
  const { notYetObserved: count } = comparison.recent;
  return count > 0 ? t('loyalty.tooNew', { count, n: format.number(count) }) : '';
}
