import type { RuleSides } from './rehearsalTypes.ts';
import type { SideResult } from './sideTally.ts';

/** The rules of both sides beside each other, in the order of the draft, then those that only live has. */
export function ruleSides(
  live: Pick<SideResult, 'rules'>,
  draft: Pick<SideResult, 'rules'>,
): RuleSides[] {
  const ids = new Set([...draft.rules, ...live.rules].map(({ rule }) => rule));
  const of = (side: Pick<SideResult, 'rules'>, id: string) =>
    side.rules.find(({ rule }) => rule === id) ?? null;
  return [...ids].map((rule) => ({ rule, live: of(live, rule), draft: of(draft, rule) }));
}
