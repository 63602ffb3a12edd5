import type {
  ModerationDecisionRow,
  ModerationStepRow,
  StepKind,
} from '../../../../shared/domain/community/moderationRecords.ts';
import type {
  BothLanguages,
  Platform,
  StepAction,
} from '../../../../shared/domain/community/moderationTerms.ts';

const NO_TEXT: BothLanguages = { en: '', 'zh-CN': '' };

export type DecisionSteps = {
  readonly decision: ModerationDecisionRow;
  readonly platform: Platform | null;
  /** Whether the message is to be taken down. */
  readonly hide: boolean;
  /** What is done to the member, and what they are told; null for nothing. */
  readonly penalty: { readonly action: StepAction; readonly message: BothLanguages } | null;
  /** What the rule answers; null for nothing. */
  readonly reply: BothLanguages | null;
};

export function stepId(decision: string, kind: StepKind): string {
  return `step:${decision}:${kind}`;
}

/** What staff have to do on the platform after a decision. */
export function stepsOfDecision(asked: DecisionSteps): ModerationStepRow[] {
  const { hide, penalty, reply } = asked;
  const steps: ModerationStepRow[] = [];
  if (hide) steps.push(stepOf(asked, 'hide'));
  if (penalty) {
    const { action, message } = penalty;
    const seconds = action.kind === 'mute' ? action.seconds : 0;
    steps.push(stepOf(asked, action.kind, message, seconds));
  }
  if (reply) steps.push(stepOf(asked, 'reply', reply));
  return steps;
}

function stepOf(
  { decision, platform }: Pick<DecisionSteps, 'decision' | 'platform'>,
  kind: StepKind,
  text = NO_TEXT,
  seconds = 0,
): ModerationStepRow {
  const { id, group, author, item, at, by } = decision;
  return {
    id: stepId(id, kind),
    ...{ platform, group, member: author, item, kind, seconds, text, at, by },
    ...{ state: 'open', doneAt: null, doneBy: '' },
  };
}

/** Kinds of step that a penalty is carried out by, and the one that takes it back. */
const TAKEN_BACK_BY: Readonly<Partial<Record<StepKind, StepKind>>> = {
  mute: 'unmute',
  removal: 'readmit',
  blacklist: 'readmit',
};

/**
 * What becomes of a decision's steps when its penalty does not hold any more: those that nobody has done
 * are dropped; a mute or a removal that was carried out is taken back by a step of its own.
 *
 * @param steps of one decision
 * @param kinds of them that do not hold
 * @param by who, and when (epoch ms)
 */
export function stepsTakenBack(
  steps: readonly ModerationStepRow[],
  kinds: ReadonlySet<StepKind>,
  { at, by }: { readonly at: number; readonly by: string },
): ModerationStepRow[] {
  const over = steps.filter(({ kind }) => kinds.has(kind));
  const dropped = over
    .filter(({ state }) => state === 'open')
    .map((step): ModerationStepRow => ({ ...step, state: 'dropped', doneAt: at, doneBy: by }));
  const added = over.flatMap((step): ModerationStepRow[] => {
    const kind = TAKEN_BACK_BY[step.kind];
    if (step.state !== 'done' || !kind) return [];
    const decision = step.id.slice('step:'.length, -(step.kind.length + 1));
    return [
      {
        ...step,
        ...{ id: stepId(decision, kind), kind, seconds: 0, text: NO_TEXT, at, by },
        ...{ state: 'open', doneAt: null, doneBy: '' },
      },
    ];
  });
  return [...dropped, ...added];
}
