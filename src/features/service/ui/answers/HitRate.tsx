import Box from '@mui/material/Box';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { HitRates } from '../../domain/answers/judgeAnswer.ts';
import { useServiceText } from '../serviceText.ts';

type Props = { readonly name: 'first' | 'third'; readonly rates: HitRates };

/** A hit rate of the regression set: a count of what staff chose, so without an interval. */
export function HitRate({ name, rates }: Props) {
  const t = useServiceText();
  const format = useFormat();
  const label = t(`answers.set.${name}`);
  const hits = rates[name];
  const value = rates.n === 0 ? t('answers.set.noRate') : format.percent(hits / rates.n, 0);
  const count = t('answers.set.countText', {
    hits: format.number(hits),
    n: format.number(rates.n),
  });
  return (
    <Box>
      <Box sx={{ typography: 'metric' }}>
        <ExplainedNumber
          value={value}
          label={label}
          explanation={{
            value,
            sentence: t('answers.set.sentence'),
            facts: [
              { term: t('answers.set.count'), detail: count },
              {
                term: t('answers.set.rule'),
                detail: t(name === 'first' ? 'answers.set.firstRule' : 'answers.set.thirdRule'),
              },
            ],
          }}
        />
      </Box>
      <Box sx={{ typography: 'caption', color: 'ink.soft' }}>
        {label} · {count}
      </Box>
    </Box>
  );
}
