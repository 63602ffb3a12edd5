import Box from '@mui/material/Box';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { Whisker } from '../../../../shared/ui/policy/rehearsal/Whisker.tsx';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import type { TasteRow } from '../../domain/tasteTypes.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { pointsRange } from '../explain/pointsRange.ts';
import { numberOrNull } from '../numberOrNull.ts';
import { explainTasteDifference, explainTasteMean, type TasteContext } from './explainTasteRow.ts';
import { tasteValueWords, tasteVerdict } from './tasteWords.ts';

/**
 * Group, all, their difference with interval, and how it reads; of all customers alone where the
 * group is everybody.
 */
export function tasteColumns(words: ExplainWords, context: TasteContext): DataColumn<TasteRow>[] {
  const { t } = words;
  const { kind, rows, groupSize, allSize } = context.table;
  const compared = groupSize < allSize;
  const name = (row: TasteRow) => tasteValueWords(kind, row.value, t);
  const reach = Math.max(
    Number.MIN_VALUE,
    ...rows.flatMap(({ lower, upper }) => [lower, upper].map(finiteSize)),
  );
  return [
    {
      id: 'value',
      head: t(`groupTaste.kinds.${kind}`),
      ...(kind === 'price' ? {} : { sortBy: name }),
      cell: (row) => (
        <Box
          title={name(row)}
          sx={{ maxWidth: { xs: 148, sm: 320 }, overflow: 'hidden', textOverflow: 'ellipsis' }}
        >
          {name(row)}
        </Box>
      ),
    },
    ...(compared ? (['group', 'all'] as const) : (['all'] as const)).map(
      (side): DataColumn<TasteRow> => ({
        id: side,
        head: t(`groupTaste.columns.${side}`),
        align: 'right',
        sortBy: (row) => numberOrNull(row[side]),
        cell: (row) => {
          const explanation = explainTasteMean(words, context, row, side);
          return (
            <ExplainedNumber
              value={explanation.value}
              label={`${name(row)}, ${t(`groupTaste.columns.${side}`)}`}
              explanation={explanation}
            />
          );
        },
      }),
    ),
    ...(compared ? differenceColumns(words, context, reach) : []),
  ];
}

function differenceColumns(
  words: ExplainWords,
  context: TasteContext,
  reach: number,
): DataColumn<TasteRow>[] {
  const { t } = words;
  const name = (row: TasteRow) => tasteValueWords(context.table.kind, row.value, t);
  return [
    {
      id: 'difference',
      head: t('groupTaste.columns.difference'),
      align: 'right',
      sortBy: (row) => numberOrNull(row.difference),
      cell: (row) => {
        const explanation = explainTasteDifference(words, context, row);
        return (
          <ExplainedNumber
            value={explanation.value}
            label={`${name(row)}, ${t('groupTaste.columns.difference')}`}
            explanation={explanation}
          />
        );
      },
    },
    {
      id: 'interval',
      head: t('groupTaste.columns.interval'),
      align: 'right',
      cell: (row) =>
        Number.isNaN(row.lower) ? (
          '–'
        ) : (
          <Box
            component="span"
            sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.5, whiteSpace: 'nowrap' }}
          >
            {pointsRange(words, row, false)}
            <Whisker
              difference={{ value: row.difference, lower: row.lower, upper: row.upper }}
              reach={reach}
              color={row.distinct ? 'primary.main' : 'trend.flat'}
            />
          </Box>
        ),
    },
    {
      id: 'verdict',
      head: t('groupTaste.columns.verdict'),
      cell: (row) => t(`groupTaste.verdict.${tasteVerdict(row)}`),
    },
  ];
}

function finiteSize(value: number): number {
  return Number.isNaN(value) ? 0 : Math.abs(value);
}
