import Typography from '@mui/material/Typography';
import { CELL, type CohortTable } from '../../domain/retentionTypes.ts';
import { isTooFew } from '../explain/explainCell.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { shownMeasure } from '../pageState.ts';

type CohortNotesProps = {
  readonly words: ExplainWords;
  readonly table: CohortTable;
  /** Edges of the colours, in words. */
  readonly edges: string;
};

/** What the marks of the table mean, where there are any. */
export function CohortNotes({ words, table, edges }: CohortNotesProps) {
  const { t, format, state, span } = words;
  const { minSize } = state.query;
  const measure = shownMeasure(state);
  const few = table.size.some(
    (size, row) =>
      size > 0 &&
      isTooFew(measure, size, minSize) &&
      table.columns > 1 &&
      table.state[row * table.columns + 1] !== CELL.future,
  );
  const near = table.nearHistoryStart.includes(1);
  const notes = [
    edges,
    few ? t('cohorts.legend.few', { minSize: format.number(minSize) }) : '',
    near ? t('cohorts.legend.near', { day: format.day(span.historyStart ?? 0) }) : '',
    table.returns === 'onOrAfter' ? t('cohorts.legend.onOrAfter') : '',
    table.entry === 'recurring' ? t('cohorts.legend.recurring') : '',
  ];
  return (
    <Typography variant="caption" component="p" sx={{ color: 'ink.faint', mt: 0.75 }}>
      {notes.filter(Boolean).join(t('words.gap'))}
    </Typography>
  );
}
