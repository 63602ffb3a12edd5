import type { ExportColumn, ExportRow } from '../../../../shared/domain/export/exportTable.ts';
import type { FigureRow } from '../../domain/measurement/exposureReport.ts';
import { MEASURES } from '../../domain/measurement/measures.ts';
import { figureOf, PER_SHOWN } from './figureWords.ts';
import type { MeasurementTools } from './measurementTools.ts';

/** All that was measured, as a file with all digits: counts, values and ends of intervals. */
export function figureExportColumns(tools: MeasurementTools): ExportColumn[] {
  const { t, answer } = tools;
  const head = (key: 'count' | 'size' | 'sum' | 'value' | 'lower' | 'upper', measure: string) =>
    t(`measurement.file.${key}`, { measure });
  return [
    { id: 'version', head: t('measurement.table.version'), kind: 'text' },
    { id: 'placement', head: t('measurement.table.placement'), kind: 'text' },
    { id: 'position', head: t('measurement.table.position'), kind: 'number' },
    { id: 'exposures', head: t('measurement.table.exposures'), kind: 'number' },
    { id: 'people', head: t('measurement.table.people'), kind: 'number' },
    ...MEASURES.flatMap((measure): ExportColumn[] => {
      const name = t(`measurement.measures.${measure}`);
      const isMoney = measure === 'revenue';
      const kind = isMoney
        ? ({ kind: 'money', currency: answer.currency } as const)
        : ({ kind: 'percent' } as const);
      const sum = isMoney ? kind : ({ kind: 'number' } as const);
      return [
        { id: `${measure}Count`, head: head(isMoney ? 'sum' : 'count', name), ...sum },
        { id: `${measure}Size`, head: head('size', name), kind: 'number' },
        { id: measure, head: head('value', name), ...kind },
        { id: `${measure}Lower`, head: head('lower', name), ...kind },
        { id: `${measure}Upper`, head: head('upper', name), ...kind },
      ];
    }),
    { id: 'currency', head: t('measurement.file.currency'), kind: 'text' },
  ];
}

export function figureExportRows(tools: MeasurementTools, rows: readonly FigureRow[]): ExportRow[] {
  const { t, answer } = tools;
  return rows.map(({ version, placement, position, figures }) => [
    version,
    placement === null ? null : t(`measurement.placements.${placement}`),
    position === 0 ? null : position,
    figures.exposures,
    figures.people,
    ...MEASURES.flatMap((measure) => {
      const { value, interval } = figureOf(figures, measure);
      const unit = measure === 'revenue' ? PER_SHOWN : 1;
      const count = measure === 'revenue' ? figures.revenue.sum : figures[measure].count;
      return [
        count,
        figures[measure].size,
        ...[value, interval.lower, interval.upper].map((each) => numberOrNull(each * unit)),
      ];
    }),
    answer.currency,
  ]);
}

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
