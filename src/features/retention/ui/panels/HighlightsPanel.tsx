import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { CohortResult } from '../../domain/retentionTypes.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { highlightWords } from '../explain/highlightWords.ts';

type HighlightsPanelProps = {
  readonly words: ExplainWords;
  readonly result: CohortResult;
};

/** At most three observations about the table, each with what chance would do. */
export const HighlightsPanel = memo(function HighlightsPanel(props: HighlightsPanelProps) {
  const { words, result } = props;
  const { t, format, state } = words;
  return (
    <Panel title={t('highlights.title')} subtitle={t('highlights.subtitle')}>
      <Stack component="ul" sx={{ gap: 1.25, m: 0, p: 0, listStyle: 'none' }}>
        {result.highlights.map((highlight) => {
          const { title, detail, explanation } = highlightWords(words, result.table, highlight);
          return (
            <Box component="li" key={highlight.kind}>
              <Typography variant="body2" component="div" sx={{ fontWeight: 500 }}>
                {explanation ? (
                  <ExplainedNumber
                    value={title}
                    label={t('highlights.title')}
                    explanation={explanation}
                    sx={{ textAlign: 'left' }}
                  />
                ) : (
                  title
                )}
              </Typography>
              <Typography variant="body2" sx={{ color: 'ink.soft' }}>
                {detail}
              </Typography>
            </Box>
          );
        })}
        {result.highlights.length === 0 && (
          <li>
            <Typography variant="body2" sx={{ fontWeight: 500 }}>
              {t('highlights.nothing')}
            </Typography>
            <Typography variant="body2" sx={{ color: 'ink.soft' }}>
              {t(nothingReason(words), { minSize: format.number(state.query.minSize) })}
            </Typography>
          </li>
        )}
      </Stack>
    </Panel>
  );
});

function nothingReason({ state }: ExplainWords) {
  if (state.query.entry === 'recurring') return 'highlights.nothingRecurring';
  if (state.query.returns === 'onOrAfter') return 'highlights.nothingOnOrAfter';
  return 'highlights.nothingDetail';
}
