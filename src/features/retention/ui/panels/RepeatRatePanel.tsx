import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { TooFew } from '../../../../shared/ui/TooFew.tsx';
import { DEFAULT_QUERY } from '../../domain/retentionQuery.ts';
import type { RepeatPurchaseRate } from '../../domain/retentionTypes.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { explainObserved, explainRepeatRate } from '../explain/explainRepeatRate.ts';
import { FigureList } from '../page/FigureList.tsx';
import { NumberField } from '../options/NumberField.tsx';
import { RateFigure } from './RateFigure.tsx';
import type { ChangePage } from '../usePageState.ts';

type RepeatRatePanelProps = {
  readonly words: ExplainWords;
  readonly rate: RepeatPurchaseRate;
  readonly change: ChangePage;
};

/** Customers who bought again within so many days of their first order. */
export const RepeatRatePanel = memo(function RepeatRatePanel(props: RepeatRatePanelProps) {
  const { words, rate, change } = props;
  const { t, format, state } = words;
  const { share, windowDays, notYetObserved } = rate;
  const { minSize, repeatDays } = state.query;
  const explanation = explainRepeatRate(words, rate);
  return (
    <Panel title={t('repeat.title')} subtitle={t('repeat.subtitle', { days: windowDays })}>
      {share.size < minSize ? (
        <TooFew count={share.size} needed={minSize} />
      ) : (
        <RateFigure label={t('repeat.title')} explanation={explanation} />
      )}
      <Box sx={{ mt: 0.5 }}>
        <FigureList
          figures={[
            {
              id: 'observed',
              term: t('repeat.observed'),
              explanation: explainObserved(words, rate),
            },
          ]}
        />
      </Box>
      <Typography variant="caption" component="p" sx={{ color: 'ink.faint', mb: 1.5 }}>
        {notYetObserved > 0 &&
          t('repeat.tooNew', { count: notYetObserved, n: format.number(notYetObserved) })}
      </Typography>
      <Box data-print="hide" sx={{ mt: 'auto', maxWidth: 260 }}>
        <NumberField
          label={t('repeat.window')}
          hint={t('repeat.windowHint')}
          unit={t('repeat.days')}
          value={repeatDays}
          min={1}
          max={1826}
          onChange={(days) => {
            change((now) => ({
              ...now,
              query: { ...now.query, repeatDays: days ?? DEFAULT_QUERY.repeatDays },
            }));
          }}
        />
      </Box>
    </Panel>
  );
});
