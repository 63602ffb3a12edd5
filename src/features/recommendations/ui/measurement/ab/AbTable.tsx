import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo } from 'react';
import { useSharedText } from '../../../../../shared/i18n/useSharedText.ts';
import { ExplainedNumber } from '../../../../../shared/ui/ExplainedNumber.tsx';
import { Whisker } from '../../../../../shared/ui/policy/rehearsal/Whisker.tsx';
import type { DataColumn } from '../../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import type { AbReading } from '../../../domain/measurement/abReading.ts';
import type { MeasuredDifference } from '../../../domain/measurement/measuredDifference.ts';
import { MEASURES, type Measure } from '../../../domain/measurement/measures.ts';
import { FigureCell } from '../FigureCell.tsx';
import { changeRangeWords, changeWords, figureOf, isFew } from '../figureWords.ts';
import { versionWords, type MeasurementTools } from '../measurementTools.ts';
import { explainDifference } from './explainAb.ts';

type AbTableProps = { readonly tools: MeasurementTools; readonly reading: AbReading };

/** Measure by measure: both sides, the change with its interval, and what that means. */
export function AbTable({ tools, reading }: AbTableProps) {
  const { t } = tools;
  const { measure: planned, result } = reading;
  const columns = useColumns(tools, reading);
  const rows = [planned, ...MEASURES.filter((measure) => measure !== planned)];
  return (
    <>
      <DataTable
        label={t('measurement.ab.table')}
        columns={columns}
        rows={rows}
        rowKey={(measure) => measure}
      />
      {result.state === 'read' && (
        <Typography variant="caption" component="p" sx={{ color: 'ink.faint', px: 2, py: 1.25 }}>
          {t('measurement.ab.others', { measure: t(`measurement.measures.${planned}`) })}
        </Typography>
      )}
    </>
  );
}

function useColumns(tools: MeasurementTools, reading: AbReading): readonly DataColumn<Measure>[] {
  const shared = useSharedText();
  return useMemo(() => {
    const { t } = tools;
    const { result, measure: planned } = reading;
    const side = (id: 'a' | 'b'): DataColumn<Measure> => {
      const { version, figures } = reading[id];
      const name = versionWords(tools, version);
      return {
        id,
        head: t('measurement.named', { name: id.toUpperCase(), what: name }),
        align: 'right',
        cell: (measure) => (
          <FigureCell tools={tools} figures={figures} measure={measure} about={[name]} />
        ),
      };
    };
    const measures: DataColumn<Measure> = {
      id: 'measure',
      head: t('measurement.ab.columns.measure'),
      cell: (measure) => (
        <>
          {t(`measurement.measures.${measure}`)}
          {measure === planned && (
            <Box component="span" sx={{ color: 'ink.faint', ml: 1 }}>
              {t('measurement.ab.planned')}
            </Box>
          )}
        </>
      ),
    };
    if (result.state !== 'read') return [measures, side('a'), side('b')];
    const found = (measure: Measure) => {
      const isTold = (['a', 'b'] as const).every(
        (id) => !isFew(figureOf(reading[id].figures, measure)),
      );
      const difference = result.differences[measure];
      return isTold && !Number.isNaN(difference.value) ? difference : null;
    };
    const reach = (measure: Measure) => reachOf(measure, found);
    return [
      measures,
      side('a'),
      side('b'),
      {
        id: 'change',
        head: t('measurement.ab.columns.change'),
        align: 'right',
        cell: (measure) => {
          const difference = found(measure);
          return (
            difference && (
              <ExplainedNumber
                value={changeWords(tools, measure, difference.value)}
                label={[
                  t(`measurement.measures.${measure}`),
                  t('measurement.ab.columns.change'),
                ].join(t('measurement.list'))}
                explanation={() => explainDifference(tools, reading, result, measure)}
                sx={{ color: COLORS[verdictOf(difference)] }}
              />
            )
          );
        },
      },
      {
        id: 'reading',
        head: t('measurement.ab.columns.reading'),
        cell: (measure) => {
          const difference = found(measure);
          if (!difference) return '–';
          const verdict = verdictOf(difference);
          const Icon = verdict === 'better' ? ArrowUp : ArrowDown;
          return (
            <Stack
              component="span"
              direction="row"
              sx={{ gap: 0.5, alignItems: 'center', color: COLORS[verdict] }}
            >
              {verdict !== 'unclear' && <Icon size={14} strokeWidth={1.8} aria-hidden />}
              {shared(`policy.verdict.${verdict}`)}
            </Stack>
          );
        },
      },
      {
        id: 'interval',
        head: t('measurement.ab.columns.interval'),
        cell: (measure) => {
          const difference = found(measure);
          if (!difference || Number.isNaN(difference.interval.lower)) return null;
          const { value, interval } = difference;
          return (
            <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
              <Whisker
                difference={{ value, ...interval }}
                reach={reach(measure)}
                color={COLORS[verdictOf(difference)]}
              />
              <Box component="span" sx={{ typography: 'caption', color: 'ink.faint' }}>
                {changeRangeWords(tools, measure, interval)}
              </Box>
            </Stack>
          );
        },
      },
    ];
  }, [tools, reading, shared]);
}

const COLORS = { better: 'trend.better', worse: 'trend.worse', unclear: 'trend.flat' } as const;

function verdictOf({ distinct, value }: MeasuredDifference): keyof typeof COLORS {
  return distinct ? (value > 0 ? 'better' : 'worse') : 'unclear';
}

/**
 * The end of a whisker's scale. Clicks and purchases share one, being shares of the same; feedback
 * and money have their own.
 */
function reachOf(measure: Measure, found: (measure: Measure) => MeasuredDifference | null): number {
  const together: readonly Measure[] = ['clickThrough', 'conversion'];
  const alike = together.includes(measure) ? together : [measure];
  const ends = alike.flatMap((each) => {
    const interval = found(each)?.interval;
    return interval && !Number.isNaN(interval.lower) ? [interval.lower, interval.upper] : [];
  });
  return Math.max(Number.MIN_VALUE, ...ends.map(Math.abs));
}
