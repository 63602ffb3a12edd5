import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import type { FigureRow } from '../../domain/measurement/exposureReport.ts';
import { MEASURES } from '../../domain/measurement/measures.ts';
import { explainCount } from './explainFigure.ts';
import { FigureCell } from './FigureCell.tsx';
import { figureOf } from './figureWords.ts';
import type { Breakdown } from './measurementSearch.ts';
import { versionWords, type MeasurementTools } from './measurementTools.ts';

/** What the row is: "Home page, v3". */
export function rowWords(tools: MeasurementTools, row: FigureRow): string[] {
  const { t, format } = tools;
  const version = versionWords(tools, row.version);
  if (row.placement !== null) return [t(`measurement.placements.${row.placement}`), version];
  if (row.position === null) return [version];
  const position =
    row.position === 0 ? t('measurement.rows.unknownPosition') : format.number(row.position);
  return [`${t('measurement.table.position')} ${position}`, version];
}

/** The columns of the table for a breakdown. */
export function figureColumns(tools: MeasurementTools, by: Breakdown): DataColumn<FigureRow>[] {
  const { t, format } = tools;
  const version: DataColumn<FigureRow> = {
    id: 'version',
    head: t('measurement.table.version'),
    cell: (row) => versionWords(tools, row.version),
  };
  const kind: DataColumn<FigureRow>[] =
    by === 'version'
      ? [version]
      : [
          {
            id: by,
            head: t(`measurement.table.${by}`),
            cell: (row) =>
              row.placement !== null
                ? t(`measurement.placements.${row.placement}`)
                : row.position === 0
                  ? t('measurement.rows.unknownPosition')
                  : format.number(row.position ?? 0),
          },
          version,
        ];
  const counts = (['exposures', 'people'] as const).map((part): DataColumn<FigureRow> => ({
    id: part,
    head: t(`measurement.table.${part}`),
    align: 'right',
    sortBy: ({ figures }) => figures[part],
    cell: (row) => (
      <ExplainedNumber
        value={format.number(row.figures[part])}
        label={[...rowWords(tools, row), t(`measurement.table.${part}`)].join(
          t('measurement.list'),
        )}
        explanation={() => explainCount(tools, row.figures, part, rowWords(tools, row))}
      />
    ),
  }));
  const measures = MEASURES.map((measure): DataColumn<FigureRow> => ({
    id: measure,
    head: t(`measurement.measures.${measure}`),
    align: 'right',
    sortBy: ({ figures }) => {
      const { value } = figureOf(figures, measure);
      return Number.isNaN(value) ? null : value;
    },
    cell: (row) => (
      <FigureCell
        tools={tools}
        figures={row.figures}
        measure={measure}
        about={rowWords(tools, row)}
      />
    ),
  }));
  return [...kind, ...counts, ...measures];
}
