import { EXPOSURE_PLACEMENTS, exposures } from '../../../../shared/domain/facts/factTables.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import { startOfDay } from '../../../../shared/domain/time/localToInstant.ts';
import type { ExposureLog } from '../../domain/measurement/exposureLog.ts';
import { exposureReport, type ExposureReport } from '../../domain/measurement/exposureReport.ts';
import type { MeasurementParams } from '../../domain/measurement/measurementParams.ts';
import type { MeasurementView } from '../../domain/measurement/measurementView.ts';
import { MeasureRows } from '../../domain/measurement/measures.ts';
import { exposureDays } from '../exposureDays.ts';

export type MeasurementAnswer = {
  readonly report: ExposureReport;
  /** Last instant of the log, epoch ms; null where no row has one. */
  readonly dataThrough: number | null;
  /** In which amounts are summed; null where the log has none. */
  readonly currency: string | null;
  /** Epoch ms at which each week of the chart begins, and at which the last one ends. */
  readonly weekStarts: readonly number[];
  readonly weeksEnd: number;
};

/** What recommendations brought, by the imported log. */
export async function exposureReportOf(
  context: JobContext,
  params: MeasurementParams,
): Promise<MeasurementAnswer> {
  const { facts } = context;
  const { log, days, zone, span } = await exposureDays(context, params.zone);
  const versionNames = await facts.dictionary(exposures.columns.version.dictionary);
  const currencies = await facts.dictionary(exposures.columns.currency.dictionary);
  const currency = params.currency === null ? usualCurrency(log) : currencies.find(params.currency);
  const view: MeasurementView = {
    log,
    rows: new MeasureRows(log, currency),
    days,
    versionNames: log.versions.map((code) => versionNames.valueAt(code)),
    placements: new Set(params.placements.map((each) => EXPOSURE_PLACEMENTS.indexOf(each))),
    from: dayOf(params.from),
    to: dayOf(params.to),
  };
  const { versions, weekStart, ab } = params;
  const report = exposureReport(view, { versions, weekStart, ab });
  const { weeks } = report.weekly;
  const last = weeks.at(-1);
  return {
    report,
    dataThrough: span?.to ?? null,
    currency: params.currency ?? (currency < 0 ? null : currencies.valueAt(currency)),
    weekStarts: weeks.map((day) => startOfDay(zone, day)),
    weeksEnd: last === undefined ? 0 : startOfDay(zone, last + 7),
  };
}

/** The currency that most amounts are in; −1 where none is stated. */
function usualCurrency({ amount, currency, length }: ExposureLog): number {
  const counts = new Map<number, number>();
  for (let row = 0; row < length; row++) {
    const code = currency[row] ?? -1;
    if (code >= 0 && !Number.isNaN(amount[row] ?? NaN)) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  let best = -1;
  for (const [code, count] of counts) if (count > (counts.get(best) ?? 0)) best = code;
  return best;
}

function dayOf(text: string | null): number | null {
  return text === null ? null : (civilDayOfIsoDate(text) ?? null);
}
