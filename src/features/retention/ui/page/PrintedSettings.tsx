import Box from '@mui/material/Box';
import { memo } from 'react';
import { calendarWords, chosenPeriod, dataWords } from '../explain/calendarWords.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { conditionWords, filterWords } from '../explain/filterWords.ts';

/** What the filters say, for paper, where they cannot be pressed. */
export const PrintedSettings = memo(function PrintedSettings({
  words,
}: {
  readonly words: ExplainWords;
}) {
  const { t, state } = words;
  const filter = filterWords(state.query, t);
  const settings = [
    ['period', chosenPeriod(words)],
    ['filter', filter === '' ? t('explain.noFilter') : filter],
    ['lines', conditionWords(state.query, t)],
    ['calendar', calendarWords(words)],
    ['data', dataWords(words)],
  ] as const;
  return (
    <Box
      component="dl"
      sx={{
        display: 'none',
        '@media print': { display: 'grid' },
        gridTemplateColumns: 'max-content minmax(0, 1fr)',
        columnGap: 1.5,
        m: 0,
        mb: 1.5,
        typography: 'caption',
        '& dt': { color: 'ink.faint' },
        '& dd': { m: 0 },
      }}
    >
      {settings.map(([name, detail]) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <dt>{t(`explain.terms.${name}`)}</dt>
          <dd>{detail}</dd>
        </Box>
      ))}
    </Box>
  );
});
