import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { TooFew } from '../../../../shared/ui/TooFew.tsx';
import type { PurchaseFrequency } from '../../domain/retentionTypes.ts';
import { explainFrequency } from '../explain/explainFrequency.ts';
import type { ExplainWords } from '../explain/explainWords.ts';

type FrequencyPanelProps = {
  readonly words: ExplainWords;
  readonly frequency: PurchaseFrequency;
};

/** Orders for each customer. */
export const FrequencyPanel = memo(function FrequencyPanel(props: FrequencyPanelProps) {
  const { words, frequency } = props;
  const { t, format, state } = words;
  const { minSize } = state.query;
  const explanation = explainFrequency(words, frequency);
  return (
    <Panel title={t('frequency.title')} subtitle={t('frequency.subtitle')}>
      {frequency.customers < minSize ? (
        <TooFew count={frequency.customers} needed={minSize} />
      ) : (
        <>
          <div>
            <ExplainedNumber
              value={explanation.value}
              label={t('frequency.title')}
              explanation={explanation}
              sx={{ typography: 'metric' }}
            />
          </div>
          <Typography variant="caption" component="p" sx={{ color: 'ink.soft', mt: 0.5 }}>
            {t('frequency.counted', {
              orders: format.number(frequency.orders),
              customers: format.number(frequency.customers),
            })}
          </Typography>
        </>
      )}
    </Panel>
  );
});
