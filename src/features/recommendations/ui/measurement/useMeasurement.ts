import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { recommendationCalls } from '../recommendationCalls.ts';
import { versionOfAddress, type MeasurementSearch } from './measurementSearch.ts';

/** What the address asks, counted in the worker. */
export function useMeasurement(search: MeasurementSearch) {
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  const { versions, placements, from, to, a, b, measure, effect, split } = search;
  const isBackwards = from !== null && to !== null && from > to;
  const job = useJob(
    shop && !isBackwards
      ? recommendationCalls.exposureReport({
          zone: shop.zone,
          weekStart: shop.weekStart,
          currency: shop.currency,
          versions: versions.map(versionOfAddress),
          placements,
          from,
          to,
          ab: {
            a: a === null ? null : versionOfAddress(a),
            b: b === null ? null : versionOfAddress(b),
            measure,
            effect: effect === null ? null : effect / 100,
            split: split / 100,
          },
        })
      : null,
  );
  return { ...job, zone: shop?.zone };
}
