import Box from '@mui/material/Box';
import { memo, useMemo } from 'react';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import type { CohortResult } from '../../domain/retentionTypes.ts';
import { CurvePanel } from '../curve/CurvePanel.tsx';
import type { ExplainWords } from '../explain/explainWords.ts';
import { cohortsQuery } from '../jobQueries.ts';
import { HighlightsPanel } from '../panels/HighlightsPanel.tsx';
import { retentionCalls } from '../retentionCalls.ts';
import { yearBefore } from '../yearBefore.ts';

type CurveRowProps = {
  readonly words: ExplainWords;
  readonly result: CohortResult;
};

/** The curve over all cohorts, and what stands out in the table. */
export const CurveRow = memo(function CurveRow({ words, result }: CurveRowProps) {
  const { calendar, state, span } = words;
  const query = useMemo(() => yearBefore(state.query, span), [state.query, span]);
  const before = useJob(query && retentionCalls.cohorts({ query: cohortsQuery(query), calendar }));
  const table = before.busy ? undefined : before.data?.table;
  const earlier = useMemo(
    () => (query && table ? { words: { ...words, state: { ...state, query } }, table } : null),
    [query, table, words, state],
  );
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 400px' },
        gap: 2,
        mb: 2,
      }}
    >
      <CurvePanel words={words} table={result.table} before={earlier} />
      <HighlightsPanel words={words} result={result} />
    </Box>
  );
});
