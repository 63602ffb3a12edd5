import { z } from 'zod';
import type { StepAction } from '../../../../shared/domain/community/moderationTerms.ts';

const seconds = z.int().min(60).max(31_536_000);

/** What is done to a member at a step. */
export const stepAction: z.ZodType<StepAction> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('notice') }),
  /** To be acknowledged by the member. */
  z.strictObject({ kind: z.literal('warning') }),
  z.strictObject({ kind: z.literal('mute'), seconds }),
  z.strictObject({ kind: z.literal('removal') }),
  /** Removed, and not let in again. */
  z.strictObject({ kind: z.literal('blacklist') }),
]);

/** From the mildest to the hardest; a longer mute is harder. */
const ORDER = ['notice', 'warning', 'mute', 'removal', 'blacklist'] as const;

const points = z.int().min(0).max(1000);

/** Settings of the penalties: part of the moderation rules' policy. */
export const penaltySettings = z.strictObject({
  /** Points of a breach that was confirmed. */
  points: z.strictObject({ low: points, medium: points, high: points, critical: points }),
  /** Civil days after which a breach counts no more. */
  windowDays: z.int().min(1).max(3660),
  /** Civil days within which a decision can be appealed. */
  appealDays: z.int().min(0).max(366),
  /** Each is reached from its points on. */
  ladder: z
    .array(z.strictObject({ from: z.int().min(1).max(10_000), action: stepAction }))
    .min(1)
    .max(20)
    .refine(isAscending, { message: 'each step asks for more points and is harder than the last' }),
});
export type PenaltySettings = z.infer<typeof penaltySettings>;
export type LadderStep = PenaltySettings['ladder'][number];

const [MINUTE, DAY] = [60, 86_400];

/** The window is Discourse's half year, the limit of appeals Mastodon's 20 days. */
export const PENALTY_DEFAULTS: PenaltySettings = {
  points: { low: 1, medium: 2, high: 4, critical: 10 },
  windowDays: 180,
  appealDays: 20,
  ladder: [
    { from: 1, action: { kind: 'notice' } },
    { from: 2, action: { kind: 'warning' } },
    { from: 3, action: { kind: 'mute', seconds: 10 * MINUTE } },
    { from: 4, action: { kind: 'mute', seconds: DAY } },
    { from: 6, action: { kind: 'mute', seconds: 7 * DAY } },
    { from: 8, action: { kind: 'mute', seconds: 30 * DAY } },
    { from: 10, action: { kind: 'removal' } },
    { from: 14, action: { kind: 'blacklist' } },
  ],
};

/** Whether one action is harder than another. */
export function isHarder(a: StepAction, b: StepAction): boolean {
  if (a.kind === 'mute' && b.kind === 'mute') return a.seconds > b.seconds;
  return ORDER.indexOf(a.kind) > ORDER.indexOf(b.kind);
}

function isAscending(ladder: readonly { from: number; action: StepAction }[]): boolean {
  return ladder.every((step, i) => {
    const before = ladder[i - 1];
    return !before || (step.from > before.from && isHarder(step.action, before.action));
  });
}
