import { lazy } from 'react';
import { LoadingRows } from '../../shared/ui/LoadingRows.tsx';
import { AreaPart } from '../AreaPart.tsx';
import { areas } from '../areas.ts';
import { loadArea } from '../loadArea.ts';

const checks = areas.flatMap((area) =>
  (area.dataChecks ?? []).map((load, place) => ({
    id: `${area.id}.${place}`,
    Check: lazy(async () => ({ default: await loadArea(area, load) })),
  })),
);

/** Checks of what is stored that areas bring. */
export function AreaChecks() {
  return checks.map(({ id, Check }) => (
    <AreaPart key={id} loading={<LoadingRows rows={3} />}>
      <Check />
    </AreaPart>
  ));
}
