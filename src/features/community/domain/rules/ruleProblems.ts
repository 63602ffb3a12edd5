import { CompiledPattern, PATTERN_PROBLEMS } from './compiledPattern.ts';
import type { RuleCondition } from './conditionSchema.ts';
import { termTokens } from './termTokens.ts';

/** Why rules are refused though each value is allowed; each has its words. */
export const RULE_PROBLEMS = [
  'doubleId',
  'doubleTerm',
  'emptyTerm',
  'doubleAction',
  'untilBeforeFrom',
  ...PATTERN_PROBLEMS,
] as const;
export type RuleProblemReason = (typeof RULE_PROBLEMS)[number];

export type RuleProblem = {
  readonly reason: RuleProblemReason;
  /** Where in the settings. */
  readonly path: readonly (string | number)[];
};

/** What problems are looked for in. */
type CheckedRules = {
  readonly allow: readonly string[];
  readonly rules: readonly {
    readonly id: string;
    readonly conditions: readonly RuleCondition[];
    readonly allow: readonly string[];
    readonly actions: readonly { readonly kind: string }[];
    readonly from: string | null;
    readonly until: string | null;
  }[];
};

/** In the order of the settings. A term that two rules have is told of the later one. */
export function ruleProblems({ rules, allow }: CheckedRules): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const [ids, terms] = [new Set<string>(), new Set<string>()];
  const add = (reason: RuleProblemReason, ...path: readonly (string | number)[]) =>
    problems.push({ reason, path });
  allow.forEach((term, n) => isEmpty(term) && add('emptyTerm', 'allow', n));
  rules.forEach((rule, n) => {
    if (ids.has(rule.id)) add('doubleId', 'rules', n, 'id');
    ids.add(rule.id);
    rule.conditions.forEach((condition, place) => {
      const path = ['rules', n, 'conditions', place];
      if (condition.kind === 'words') {
        condition.terms.forEach((term, at) => {
          const key = plainTerm(term);
          if (isEmpty(term)) add('emptyTerm', ...path, 'terms', at);
          else if (terms.has(key)) add('doubleTerm', ...path, 'terms', at);
          terms.add(key);
        });
      }
      if (condition.kind === 'pattern') {
        const compiled = CompiledPattern.of(condition.source, condition.form);
        if (typeof compiled === 'string') add(compiled, ...path, 'source');
      }
    });
    rule.allow.forEach((term, at) => isEmpty(term) && add('emptyTerm', 'rules', n, 'allow', at));
    const kinds = rule.actions.map(({ kind }) => kind);
    kinds.forEach((kind, at) => {
      const isOne = kind === 'tag' || kinds.indexOf(kind) === at;
      if (!isOne) add('doubleAction', 'rules', n, 'actions', at);
    });
    const { from, until } = rule;
    if (from !== null && until !== null && until < from) {
      add('untilBeforeFrom', 'rules', n, 'until');
    }
  });
  return problems;
}

/** A term as it is kept: without blanks around it, each within as one. */
export function plainTerm(term: string): string {
  return term.trim().replace(/\s+/gu, ' ').toLowerCase();
}

function isEmpty(term: string): boolean {
  return termTokens(term) === undefined;
}
