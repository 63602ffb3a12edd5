import { z } from 'zod';
import { foldsIn, type Fold } from '../folding/folds.ts';
import type { PinyinOf } from '../folding/syllables.ts';
import type { RuleAction } from './ruleSchema.ts';
import { RuleEngine } from './ruleEngine.ts';
import { moderationPolicy, type ModerationSettings } from './ruleSettings.ts';

/** UTF-16 units that can be tried at once. */
export const LONGEST_TRIED = 20_000;

export const triedParamsSchema = z.object({
  settings: moderationPolicy.schema,
  text: z.string().max(LONGEST_TRIED),
});

/** A rule that would hit a message, where, and by which folds. */
export type TriedHit = {
  readonly rule: string;
  readonly isLikeness: boolean;
  readonly actions: readonly RuleAction[];
  readonly places: readonly {
    readonly start: number;
    readonly end: number;
    readonly folds: readonly Fold[];
  }[];
};

export type TriedMessage = {
  readonly text: string;
  readonly hits: readonly TriedHit[];
  /** Rules that ask for what one message alone does not tell: times, joining, history. */
  readonly untold: readonly string[];
};

/** A message of nobody, in no group and at no time, judged by the rules that are on for all groups or some. */
export function triedMessage(
  settings: ModerationSettings,
  text: string,
  pinyinOf?: PinyinOf,
): TriedMessage {
  const everywhere = settings.rules.map((rule) => ({
    ...rule,
    ...{ groups: null, exempt: [], from: null, until: null },
  }));
  const engine = new RuleEngine({ ...settings, rules: everywhere, exempt: [] }, pinyinOf);
  const message = { id: '', group: '', author: '', at: null, body: text, isStaff: false };
  const { hits, untold } = engine.judge(message, {
    joinedAt: () => undefined,
    breachesOf: () => [],
    dayOf: () => 0,
  });
  return {
    text,
    untold,
    hits: hits.map(({ rule, isLikeness, actions, places }) => ({
      ...{ rule, isLikeness, actions },
      places: places.map(({ start, end, folds }) => ({ start, end, folds: foldsIn(folds) })),
    })),
  };
}
