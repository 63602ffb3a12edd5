import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { ChartFrame } from '../../../../../shared/ui/chart/ChartFrame.tsx';
import { DivergingChart } from '../../../../../shared/ui/chart/DivergingChart.tsx';
import type { ShownRow } from '../../../domain/rehearsal/rehearsalTypes.ts';
import type { RehearsalScope } from '../rehearsalScope.ts';
import { shortPath } from './shortPath.ts';
import { changedRows, changeOf, greatestChanges } from './shownBars.ts';
import { shownTwin } from './shownTwin.ts';

type ShownPanelProps = {
  readonly scope: RehearsalScope;
  readonly what: 'categories' | 'products';
  readonly rows: readonly ShownRow[];
};

/** Bars that a chart has room for. */
const MOST = 14;

/** Which categories or products would be shown more often than now, and which less. */
export function ShownPanel({ scope, what, rows }: ShownPanelProps) {
  const { t, format, figures } = scope;
  const changed = useMemo(() => changedRows(rows), [rows]);
  const drawn = greatestChanges(changed, MOST);
  const twin = useMemo(() => shownTwin(scope, what, changed), [scope, what, changed]);
  const title = t(`rehearsal.shown.${what}`);
  const nameOf = ({ name }: ShownRow) => {
    if (name === '') return t('rehearsal.shown.unnamed');
    return what === 'categories' ? shortPath(name) : name;
  };
  return (
    <ChartFrame
      title={title}
      subtitle={t('rehearsal.shown.subtitle')}
      table={twin}
      fileName={t(`rehearsal.shown.file.${what}`)}
    >
      {drawn.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('rehearsal.shown.same')}
        </Typography>
      ) : (
        <DivergingChart
          label={title}
          bars={drawn.map((row) => ({ id: row.id, name: nameOf(row), value: changeOf(row) }))}
          format={(value) =>
            figures.change('count', Math.abs(value) >= 10 ? Math.round(value) : value)
          }
          words={{ more: t('rehearsal.shown.more'), less: t('rehearsal.shown.less') }}
        />
      )}
      {drawn.length < changed.length && (
        <Typography variant="caption" component="p" sx={{ color: 'ink.faint', mt: 0.75 }}>
          {t('rehearsal.shown.most', {
            shown: format.number(drawn.length),
            n: format.number(changed.length),
          })}
        </Typography>
      )}
    </ChartFrame>
  );
}
