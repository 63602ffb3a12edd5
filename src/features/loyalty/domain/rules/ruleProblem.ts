import type { FieldId } from './fields.ts';

/** Why rules are refused; each has its words. */
export const PROBLEM_REASONS = [
  'doubleId',
  'unnamed',
  'endsBeforeItBegins',
  'goalWithoutDates',
  'multiplierTooSmall',
  'nothingToMultiply',
  'noPoints',
  'perNothing',
  'needsOrder',
  'emptyList',
  'nothingLeft',
  'zeroLimit',
  'zeroSharedLimit',
  'budgetWithoutCost',
  'doubleLimit',
  'emptyGroup',
  'fieldOfOtherTrigger',
  'unknownTier',
  'contradiction',
  'modeWithoutGroup',
  'groupModes',
  'groupStages',
  'alwaysBeaten',
  'sameThreshold',
  'thresholdFalls',
] as const;
export type ProblemReason = (typeof PROBLEM_REASONS)[number];

export type RuleProblem = {
  readonly reason: ProblemReason;
  /** Id of the rule; null for one of the tiers or the programme. */
  readonly rule: string | null;
  /** Where in the settings. */
  readonly path: readonly (string | number)[];
  /** What a condition asks for. */
  readonly field?: FieldId;
};
