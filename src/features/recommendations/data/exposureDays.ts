import { columnsOf } from '../../../shared/domain/facts/factSource.ts';
import { exposures } from '../../../shared/domain/facts/factTables.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { instantsToDays } from '../../../shared/domain/time/instantToDay.ts';
import { zoneTable, type ZoneTable } from '../../../shared/domain/time/zoneTable.ts';
import type { ExposureDays } from '../domain/clicks/clicksOfWindows.ts';
import { EXPOSURE_COLUMNS } from '../domain/measurement/exposureColumns.ts';
import { exposureLog, type ExposureLog } from '../domain/measurement/exposureLog.ts';
import { NO_DAY } from '../domain/measurement/measurementView.ts';

type ExposuresInZone = ExposureDays & {
  readonly zone: ZoneTable;
  /** Epoch ms of the first and the last row with a time; null where none has one. */
  readonly span: { readonly from: number; readonly to: number } | null;
};

/** The imported log of exposures on the shop's calendar; read once for each revision. */
export async function exposureDays(context: JobContext, zone: string): Promise<ExposuresInZone> {
  const log = await context.resident('exposure log', async () => {
    const { shown } = await context.facts.read({
      shown: columnsOf(exposures, ...EXPOSURE_COLUMNS),
    });
    return exposureLog(shown);
  });
  await context.pause();
  return context.resident(`exposure days in ${zone}`, () => Promise.resolve(inZone(log, zone)));
}

function inZone(log: ExposureLog, zone: string): ExposuresInZone {
  const span = spanOf(log);
  const table = zoneTable(zone, span?.from ?? 0, span?.to ?? 0);
  const days = instantsToDays(table, log.at.subarray(0, log.length));
  for (let row = 0; row < log.length; row++) if (Number.isNaN(log.at[row])) days[row] = NO_DAY;
  return { log, days, zone: table, span };
}

function spanOf({ at, length }: ExposureLog): ExposuresInZone['span'] {
  let from = Infinity;
  let to = -Infinity;
  for (let row = 0; row < length; row++) {
    const instant = at[row] ?? NaN;
    if (instant < from) from = instant;
    if (instant > to) to = instant;
  }
  return from > to ? null : { from, to };
}
