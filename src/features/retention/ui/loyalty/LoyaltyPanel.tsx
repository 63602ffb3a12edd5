import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { TooFew } from '../../../../shared/ui/TooFew.tsx';
import type { LoyaltyResult } from '../../domain/loyaltyTypes.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { LoyaltyFigures } from './LoyaltyFigures.tsx';

type LoyaltyPanelProps = {
  readonly words: ExplainWords;
  readonly result: LoyaltyResult;
  readonly busy: boolean;
  readonly tools?: ReactNode;
};

/** The ratio, or why there is none. */
export function LoyaltyPanel({ words, result, busy, tools }: LoyaltyPanelProps) {
  const { t } = words;
  return (
    <Panel title={t('loyalty.title')} busy={busy} {...(tools === undefined ? {} : { tools })}>
      <Content words={words} result={result} />
    </Panel>
  );
}

function Content({ words, result }: Pick<LoyaltyPanelProps, 'words' | 'result'>) {
  const { t, format } = words;
  const { comparison, problem, periods, rules } = result;
  const { minSize } = words.state.query;
  if (!comparison) {
    const name = problem ?? 'tooShort';
    const values = {
      days: rules.repeatDays,
      baseline: periods ? format.dayRange(periods.baseline.from, periods.baseline.to) : '',
    };
    return (
      <>
        <Typography variant="body2" sx={{ fontWeight: 500 }}>
          {t(`loyalty.${name}.title`)}
        </Typography>
        <Typography variant="body2" sx={{ color: 'ink.soft', mt: 0.5 }}>
          {t(`loyalty.${name}.text`, values)}
        </Typography>
      </>
    );
  }
  const fewest = Math.min(comparison.recent.share.size, comparison.baseline.share.size);
  return fewest < minSize ? (
    <TooFew count={fewest} needed={minSize} />
  ) : (
    <LoyaltyFigures words={words} rules={rules} comparison={comparison} />
  );
}
