import type {
  ModerationDecisionRow,
  SecondReviewRow,
} from '../../../../shared/domain/community/moderationRecords.ts';
import { proportion, type Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { outcomeOfVerdict } from '../book/outcomeOfVerdict.ts';
import type { Outcome } from '../rules/actionsLeft.ts';
import { cohenKappa } from './cohenKappa.ts';

/** Reviews below which nothing is said of agreement. */
export const FEW_REVIEWS = 20;

const OUTCOMES: readonly Outcome[] = ['fine', 'breach'];

/** How kappa is called, after Landis and Koch 1977. */
export const KAPPA_LEVELS = [
  ['poor', 0],
  ['slight', 0.2],
  ['fair', 0.4],
  ['moderate', 0.6],
  ['substantial', 0.8],
  ['almostPerfect', Infinity],
] as const;
export type KappaLevel = (typeof KAPPA_LEVELS)[number][0];

export type ReviewAgreement = {
  /** Both found the message fine, or both a breach; among those that both decided. */
  readonly same: Proportion;
  /** Beyond chance; null where it is not defined, as where all are breaches. */
  readonly kappa: number | null;
  readonly level: KappaLevel | null;
  /** The same verdict too: not only a breach, but the same that follows. */
  readonly sameVerdict: Proportion;
};

/** Agreement of first and second reviews on whether a message breaks the rules. */
export function reviewAgreement(
  decisions: readonly ModerationDecisionRow[],
  reviews: readonly SecondReviewRow[],
): ReviewAgreement {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const pairs: (readonly [Outcome, Outcome])[] = [];
  let verdicts = 0;
  for (const { decision, verdict } of reviews) {
    const first = byId.get(decision);
    const outcomes = [first && outcomeOfVerdict(first.verdict), outcomeOfVerdict(verdict)] as const;
    if (!outcomes[0] || !outcomes[1]) continue;
    pairs.push([outcomes[0], outcomes[1]]);
    if (first?.verdict === verdict) verdicts++;
  }
  const kappa = cohenKappa(pairs, OUTCOMES);
  const agreed = pairs.filter(([first, second]) => first === second).length;
  return {
    same: proportion(agreed, pairs.length),
    kappa,
    level: kappa === null ? null : levelOf(kappa),
    sameVerdict: proportion(verdicts, pairs.length),
  };
}

function levelOf(kappa: number): KappaLevel {
  // Exactly 0 is chance, which is slight; below it they agree less than by chance.
  if (kappa < 0) return 'poor';
  return KAPPA_LEVELS.find(([, upTo], place) => place > 0 && kappa <= upTo)?.[0] ?? 'almostPerfect';
}
