import { z } from 'zod';
import type { RehearsalSummary } from '../../../../shared/domain/policy/policyTypes.ts';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import type { Outcome } from '../rules/actionsLeft.ts';
import { moderationPolicy } from '../rules/ruleSettings.ts';
import type { HitsBy } from './rehearseRules.ts';
import type { MessageExcerpt } from './messageExcerpt.ts';
import type { HitCounts } from './sideTally.ts';

export const rulesRehearsalSchema = z.object({
  live: moderationPolicy.schema,
  draft: moderationPolicy.schema,
  /** IANA zone of the shop, in which rules begin and end. */
  zone: z.string().min(1),
  /** Epoch ms. */
  at: z.number(),
});
export type RulesRehearsalParams = z.infer<typeof rulesRehearsalSchema>;

/** A message as lists show it; the page masks what it holds of persons. */
export type ShownMessage = MessageExcerpt & {
  /** By which records remember it. */
  readonly key: string;
  readonly group: string;
  /** What the author is called. */
  readonly name: string;
  /** Epoch ms; null where the file has no times. */
  readonly at: number | null;
  /** Ids of the rules that hit it. */
  readonly rules: readonly string[];
  /** What a person has found of it; null where nobody has. */
  readonly outcome: Outcome | null;
};

/** Messages, some of them listed. */
export type ShownMessages = { readonly count: number; readonly listed: readonly ShownMessage[] };

/** A rule on both sides; null where it is not there, or off. */
export type RuleSides = {
  readonly rule: string;
  readonly live: HitCounts | null;
  readonly draft: HitCounts | null;
};

/** A group or author, with what people call them. */
export type NamedHits = HitsBy & { readonly name: string };

/** What a rehearsal of group rules answers with. */
export type GroupRulesRehearsal = RehearsalSummary & {
  readonly messages: number;
  readonly decided: number;
  readonly breaches: number;
  readonly live: HitCounts;
  readonly draft: HitCounts;
  /** In the order of the draft, then those that only live has. */
  readonly rules: readonly RuleSides[];
  readonly broad: readonly { readonly rule: string; readonly share: Proportion }[];
  readonly newlyHit: ShownMessages;
  readonly noLongerHit: ShownMessages;
  readonly undecided: ShownMessages;
  /** Those that the draft hits most; and how many there are. */
  readonly groups: readonly NamedHits[];
  readonly authors: readonly NamedHits[];
  readonly counts: { readonly groups: number; readonly authors: number };
};
