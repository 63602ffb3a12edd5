import {
  EXPOSURE_PLACEMENTS,
  type ExposurePlacement,
} from '../../../../shared/domain/facts/factTables.ts';
import type { WeekStart } from '../../../../shared/domain/time/periods.ts';
import { abReading, type AbAsked, type AbReading } from './abReading.ts';
import { figuresOf, groupMoments, type GroupFigures } from './groupFigures.ts';
import { daysOfGroups, isInScope, NO_DAY, type MeasurementView } from './measurementView.ts';
import type { Days } from './timeComparison.ts';
import { usualPair, versionSpans, type VersionSpan } from './versionSpans.ts';
import { weeklyRates, type WeeklyRates } from './weeklyRates.ts';

/** What was measured of one version, of one placement or position of it. */
export type FigureRow = {
  readonly version: string;
  readonly placement: ExposurePlacement | null;
  /** 0 where the log does not say; null where it is not asked. */
  readonly position: number | null;
  readonly figures: GroupFigures;
};

/** What the log holds at all, and what of it is asked. */
export type ExposureScope = {
  /** Of the whole log, without filters. */
  readonly all: { readonly exposures: number; readonly days: Days | null };
  readonly days: Days | null;
  /** Rows that a period leaves out because they have no time. */
  readonly withoutTime: number;
  /** Amounts in other currencies than the one that is summed. */
  readonly foreignAmounts: number;
  readonly figures: GroupFigures;
};

export type ExposureReport = {
  readonly scope: ExposureScope;
  /** All of the log, whatever is asked. */
  readonly versions: readonly VersionSpan[];
  readonly byVersion: readonly FigureRow[];
  readonly byPlacement: readonly FigureRow[];
  readonly byPosition: readonly FigureRow[];
  readonly weekly: WeeklyRates;
  /** Versions that have rows in scope and no line, because there are too many. */
  readonly versionsWithoutLine: number;
  /** Null where the log has fewer than two versions, or those asked for are not in it. */
  readonly ab: AbReading | null;
};

export type ReportAsked = {
  /** Names of versions; empty for all. */
  readonly versions: readonly string[];
  readonly weekStart: WeekStart;
  readonly ab: Omit<AbAsked, 'a' | 'b'> & { readonly a: string | null; readonly b: string | null };
};

/** Lines of one chart. */
const MOST_LINES = 5;
/** Positions are bytes. */
const POSITIONS = 256;

/** Everything that the measurement page shows, of the rows that the view lets count. */
export function exposureReport(view: MeasurementView, asked: ReportAsked): ExposureReport {
  const { log, rows, versionNames } = view;
  const versions = versionSpans(view);
  const places = versions
    .filter(({ name }) => asked.versions.length === 0 || asked.versions.includes(name))
    .map(({ name }) => versionNames.indexOf(name));
  const rankOf = new Int32Array(log.versions.length).fill(-1);
  places.forEach((place, rank) => (rankOf[place] = rank));
  const rank = (row: number) =>
    isInScope(view, row) ? (rankOf[log.version[row] ?? -1] ?? -1) : -1;

  /** Rows of a table with a line for each kind (placement, position) and version. */
  const table = (
    kinds: number,
    kindOf: (row: number) => number,
    about: (kind: number) => Pick<FigureRow, 'placement' | 'position'>,
  ): FigureRow[] =>
    groupMoments(log, rows, kinds * places.length, (row) => {
      const own = rank(row);
      return own < 0 ? -1 : kindOf(row) * places.length + own;
    }).flatMap((group, at) => {
      if (group.exposures === 0) return [];
      const version = versionNames[places[at % places.length] ?? -1] ?? '';
      const kind = Math.floor(at / places.length);
      return [{ version, ...about(kind), figures: figuresOf(group) }];
    });

  const byVersion = table(
    1,
    () => 0,
    () => ({ placement: null, position: null }),
  );
  const lines = linesOf(byVersion, versionNames);
  return {
    scope: scopeOf(view, rank),
    versions,
    byVersion,
    byPlacement: table(
      EXPOSURE_PLACEMENTS.length,
      (row) => log.placement[row] ?? 0,
      (kind) => ({ placement: EXPOSURE_PLACEMENTS[kind] ?? 'other', position: null }),
    ),
    byPosition: table(
      POSITIONS,
      (row) => log.position[row] ?? 0,
      (position) => ({ placement: null, position }),
    ),
    weekly: weeklyRates(view, lines, asked.ab.measure, asked.weekStart, (row) => rank(row) >= 0),
    versionsWithoutLine: byVersion.length - lines.length,
    ab: readingOf(view, versions, asked.ab),
  };
}

function readingOf(
  view: MeasurementView,
  versions: readonly VersionSpan[],
  { a, b, ...asked }: ReportAsked['ab'],
): AbReading | null {
  const usual = usualPair(versions);
  const first = a ?? usual?.find((name) => name !== b);
  const second = b ?? usual?.findLast((name) => name !== first);
  if (first === undefined || second === undefined || first === second) return null;
  const isKnown = (name: string) => versions.some((version) => version.name === name);
  return isKnown(first) && isKnown(second)
    ? abReading(view, { ...asked, a: first, b: second })
    : null;
}

function scopeOf(view: MeasurementView, rank: (row: number) => number): ExposureScope {
  const { log, rows, days, from, to } = view;
  const groupOf = (row: number) => (rank(row) < 0 ? -1 : 0);
  const [group] = groupMoments(log, rows, 1, groupOf);
  if (!group) throw new RangeError('one group is asked for');
  let withoutTime = 0;
  let foreignAmounts = 0;
  for (let row = 0; row < log.length; row++) {
    if (days[row] === NO_DAY && (from !== null || to !== null)) withoutTime++;
    if (groupOf(row) === 0 && rows.isForeign(row)) foreignAmounts++;
  }
  return {
    all: { exposures: log.length, days: daysOfGroups(view, 1, () => 0)[0] ?? null },
    days: daysOfGroups(view, 1, groupOf)[0] ?? null,
    withoutTime,
    foreignAmounts,
    figures: figuresOf(group),
  };
}

/** The versions shown most, in the order of the table. */
function linesOf(rows: readonly FigureRow[], names: readonly string[]): number[] {
  const most = [...rows]
    .sort((a, b) => b.figures.exposures - a.figures.exposures)
    .slice(0, MOST_LINES);
  return rows.filter((row) => most.includes(row)).map(({ version }) => names.indexOf(version));
}
