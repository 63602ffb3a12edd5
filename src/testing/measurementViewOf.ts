import { EXPOSURE_COLUMNS } from '../features/recommendations/domain/measurement/exposureColumns.ts';
import { exposureLog } from '../features/recommendations/domain/measurement/exposureLog.ts';
import {
  NO_DAY,
  type MeasurementView,
} from '../features/recommendations/domain/measurement/measurementView.ts';
import { MeasureRows } from '../features/recommendations/domain/measurement/measures.ts';
import { columnsOf } from '../shared/domain/facts/factSource.ts';
import { ANSWER, exposures } from '../shared/domain/facts/factTables.ts';
import { MS_PER_DAY } from '../shared/domain/time/zoneTable.ts';
import { factSourceOf, type PlainRow } from './factSourceOf.ts';

/** A product shown, in plain values; `day` stands for the instant at which that day begins in UTC. */
export type ShownRow = Omit<PlainRow<typeof exposures>, 'clicked' | 'bought'> & {
  readonly day?: number;
  readonly clicked?: boolean;
  readonly bought?: boolean;
};

/** A view over rows, with amounts in CNY and days of UTC. */
export async function measurementViewOf(
  rows: readonly ShownRow[],
  scope: Partial<Pick<MeasurementView, 'placements' | 'from' | 'to'>> = {},
): Promise<MeasurementView> {
  const facts = factSourceOf({ exposures: rows.map(plainRow) }, 3);
  const { shown } = await facts.read({ shown: columnsOf(exposures, ...EXPOSURE_COLUMNS) });
  const log = exposureLog(shown);
  const names = await facts.dictionary('exposures.version');
  const currencies = await facts.dictionary('orderLines.currency');
  return {
    log,
    rows: new MeasureRows(log, currencies.find('CNY')),
    days: Int32Array.from(log.at.subarray(0, log.length), (at) =>
      Number.isNaN(at) ? NO_DAY : Math.floor(at / MS_PER_DAY),
    ),
    versionNames: log.versions.map((code) => names.valueAt(code)),
    placements: new Set(),
    from: null,
    to: null,
    ...scope,
  };
}

function plainRow({ day, clicked, bought, ...row }: ShownRow): PlainRow<typeof exposures> {
  const answer = (said: boolean) => (said ? ANSWER.yes : ANSWER.no);
  return {
    exposure: 'l',
    ...row,
    ...(day === undefined ? {} : { at: day * MS_PER_DAY }),
    ...(clicked === undefined ? {} : { clicked: answer(clicked) }),
    ...(bought === undefined ? {} : { bought: answer(bought) }),
  };
}
