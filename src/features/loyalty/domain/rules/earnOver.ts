import type { LoyaltyHistory } from '../history/loyaltyHistory.ts';
import { EarningRun, type EarningPlan } from './earningRun.ts';
import type { CapBites, Earnings, RuleVersion } from './earnings.ts';
import type { ProgramLimit } from './ruleProgram.ts';

/**
 * What members earn over a history under versions of the rules: each occasion by the version that
 * was live at its time, nothing before the first. Linear in occasions × rules, and nothing is made
 * for one of them alone.
 *
 * @param versions by `from`, ascending
 */
export function earnOver(
  history: LoyaltyHistory,
  versions: readonly RuleVersion[],
  plan: EarningPlan,
): Earnings {
  const run = new EarningRun(history, versions, plan);
  const { occasions, refunds, members } = history;
  for (let i = 0; i < occasions.length; i++) run.earn(i);
  while (run.refunds < refunds.length) run.refund();
  const { columns } = run;
  const occasion = columns.occasion.subarray(0, columns.length);
  const member = new Int32Array(columns.length);
  const at = new Float64Array(columns.length);
  for (let row = 0; row < columns.length; row++) {
    member[row] = occasions.member[occasion[row] ?? 0] ?? -1;
    at[row] = occasions.at[occasion[row] ?? 0] ?? NaN;
  }
  const lastDay = Math.max(
    occasions.day[occasions.length - 1] ?? 0,
    refunds.day[refunds.length - 1] ?? 0,
  );
  const levels = new Int8Array(members.length);
  for (let m = 0; m < members.length; m++) levels[m] = run.tiers.levelOn(m, lastDay);
  return {
    length: columns.length,
    occasion,
    member,
    at,
    version: columns.version.subarray(0, columns.length),
    wanted: columns.wanted.subarray(0, columns.length),
    granted: columns.granted.subarray(0, columns.length),
    eligible: columns.eligible.subarray(0, columns.length),
    partStart: columns.partStart.subarray(0, columns.length + 1),
    partRule: columns.partRule.subarray(0, columns.parts),
    partWanted: columns.partWanted.subarray(0, columns.parts),
    partGranted: columns.partGranted.subarray(0, columns.parts),
    rules: rulesOf(run),
    caps: capsOf(run),
    levels,
  };
}

function rulesOf({ versions, rulePoints, ruleOccasions }: EarningRun): Earnings['rules'] {
  return versions.flatMap(({ points, firstRule }, version) =>
    points.program.rules.map(({ rule }, place) => ({
      version,
      id: rule.id,
      points: rulePoints[firstRule + place] ?? 0,
      occasions: ruleOccasions[firstRule + place] ?? 0,
    })),
  );
}

function capsOf({ versions, bites, bitten }: EarningRun): CapBites[] {
  return versions.flatMap(({ points: { program }, firstLimit, firstShared }, version) => {
    const of = (rule: string | null, limits: readonly ProgramLimit[], first: number): CapBites[] =>
      limits.map(({ limit }, l) => ({
        version,
        rule,
        limit,
        occasions: bites[first + l] ?? 0,
        points: bitten[first + l] ?? 0,
      }));
    return [
      ...of(null, program.shared, firstShared),
      ...program.rules.flatMap(({ rule, limits }, place) =>
        of(rule.id, limits, firstLimit[place] ?? 0),
      ),
    ];
  });
}
