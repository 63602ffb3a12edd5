import { lazy } from 'react';
import { LoadingChart } from '../../shared/ui/LoadingChart.tsx';
import { AreaPart } from '../AreaPart.tsx';
import { areas } from '../areas.ts';
import { loadArea } from '../loadArea.ts';

const tops = areas.flatMap((area) => {
  const load = area.overviewTop;
  if (!load) return [];
  return [{ id: area.id, Top: lazy(async () => ({ default: await loadArea(area, load) })) }];
});

/** What the whole shop is measured by, above everything else. */
export function OverviewTop() {
  return tops.map(({ id, Top }) => (
    <AreaPart key={id} loading={<LoadingChart height={300} />}>
      <Top />
    </AreaPart>
  ));
}
