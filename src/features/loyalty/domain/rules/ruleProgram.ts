import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import type { LoyaltyHistory } from '../history/loyaltyHistory.ts';
import { THOUSAND } from '../earning/multipliedPoints.ts';
import { comparisonsOf } from './condition.ts';
import { compileCondition, type OccasionTest } from './compileCondition.ts';
import { hasPlace, type DayCalendar, type FieldSource } from './fieldReaders.ts';
import { LineBits } from './lineBits.ts';
import type { LimitCounter } from './limitCounter.ts';
import type { Moment } from './moment.ts';
import { orderAmounts, type OrderAmounts } from './orderAmounts.ts';
import type { PointRuleSettings, Programme } from './pointRuleSettings.ts';
import { byPriority, stageOf, type Stage } from './ruleOrder.ts';
import { conditionOf, type PointRule, type RuleLimit } from './ruleSchema.ts';
import { SelectedLines } from './selectedLines.ts';
import { TRIGGERS } from './triggers.ts';

/** A limit of a rule, ready to be counted. */
export type ProgramLimit = {
  readonly limit: RuleLimit;
  /** In points, or times; Infinity where a budget in money buys any number. */
  readonly most: number;
  readonly counter: LimitCounter;
};

export type ProgramRule = {
  /** In the program's rules. */
  readonly place: number;
  readonly rule: PointRule;
  /** Civil days, both included. */
  readonly from: number;
  readonly until: number;
  readonly test: OccasionTest | null;
  /** The test asks what members become on the way, so it can be asked only at the occasion itself. */
  readonly late: boolean;
  readonly source: FieldSource;
  readonly lines: SelectedLines;
  readonly someLines: boolean;
  readonly stage: Stage;
  /** Place of its group; -1 for none. */
  readonly group: number;
  readonly limits: readonly ProgramLimit[];
};

/** The rules of one version, compiled over a history. */
export type RuleProgram = {
  readonly settings: PointRuleSettings;
  readonly amounts: OrderAmounts;
  readonly bits: LineBits;
  /** First by priority, then by id. */
  readonly rules: readonly ProgramRule[];
  /** Those that are switched on, by their trigger's place in `TRIGGERS`. */
  readonly ofTrigger: readonly (readonly ProgramRule[])[];
  readonly groups: number;
  /** Limits over all rules together. */
  readonly shared: readonly ProgramLimit[];
};

type Surroundings = {
  readonly history: LoyaltyHistory;
  readonly calendar: DayCalendar;
  readonly moment: Moment;
  /**
   * The counter of a limit, the same one for all versions that have the limit; null for the rule of
   * one over all rules.
   */
  readonly counterOf: (rule: string | null, limit: RuleLimit) => LimitCounter;
};

/** Compiles the rules of a version. Those that are switched off are there, and give nothing. */
export function ruleProgram(
  settings: PointRuleSettings,
  { history, calendar, moment, counterOf }: Surroundings,
): RuleProgram {
  const amounts = orderAmounts(history, settings.programme.basis);
  const bits = new LineBits(history);
  const allLines = new SelectedLines(history, amounts, null);
  const levels = settings.tiers.levels.map(({ id }) => id);
  const ordered = [...settings.rules].sort(byPriority);
  const places = ordered.map(({ lines }) => (lines ? bits.add(lines) : -1));
  const groups = [...new Set(ordered.map(({ stacking }) => stacking.group))];
  // All selections are named before the first is asked for, so that they are one pass.
  for (const rule of ordered) nameLines(rule, bits);
  const limitsOf = (rule: string | null, limits: readonly RuleLimit[]): ProgramLimit[] =>
    limits.map((limit) => ({
      limit,
      most: mostOf(limit, settings.programme),
      counter: counterOf(rule, limit),
    }));
  const rules = ordered.map((rule, r): ProgramRule => {
    const selection = places[r] ?? -1;
    const lines =
      selection < 0 ? allLines : new SelectedLines(history, amounts, bits.bit(selection));
    const source = { history, amounts, lines, allLines, moment, levels, calendar };
    const condition = conditionOf(rule);
    const { group, mode } = rule.stacking;
    return {
      place: r,
      rule,
      from: dayOf(rule.from) ?? -Infinity,
      until: dayOf(rule.until) ?? Infinity,
      test: condition && compileCondition(condition, source, bits),
      late:
        condition !== null && comparisonsOf(condition).some(({ field }) => field === 'member.tier'),
      source,
      lines,
      someLines: selection >= 0,
      stage: stageOf(rule.effect.kind),
      group: group === null || mode === 'stack' ? -1 : groups.indexOf(group),
      limits: limitsOf(rule.id, rule.limits),
    };
  });
  const ofTrigger = TRIGGERS.map((trigger) =>
    rules.filter(({ rule }) => rule.active && rule.trigger === trigger),
  );
  const shared = limitsOf(null, settings.programme.limits);
  return { settings, amounts, bits, rules, ofTrigger, groups: groups.length, shared };
}

/** What a limit allows, in points or times. */
export function mostOf({ unit, amount }: RuleLimit, programme: Programme): number {
  if (unit !== 'money') return amount;
  const perThousand = programme.costPerThousand * programme.expectedRedeemed;
  return perThousand <= 0 ? Infinity : Math.floor((amount * THOUSAND) / perThousand);
}

function nameLines(rule: PointRule, bits: LineBits): void {
  const condition = conditionOf(rule);
  if (!condition) return;
  for (const comparison of comparisonsOf(condition)) {
    if (comparison.kind === 'has') hasPlace(bits, comparison.field, comparison.values);
  }
}

function dayOf(date: string | null): number | undefined {
  return date === null ? undefined : civilDayOfIsoDate(date);
}
