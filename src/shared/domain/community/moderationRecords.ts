import type { BothLanguages, Platform, Severity, StepAction, Verdict } from './moderationTerms.ts';

/** Rows of what staff decide about groups and their messages. Groups and authors are as files name them. */

/** What staff say of a group, over what files say. */
export type GroupNoteRow = {
  /** The group. */
  readonly id: string;
  /** What people call it; '' or missing where staff leave that to the files. */
  readonly name?: string | undefined;
  /** Whether it is one; null where staff leave that to the files. */
  readonly isGroup: boolean | null;
  /** null where staff leave it to the files. */
  readonly platform: Platform | null;
  readonly owner: string;
  readonly rules: BothLanguages;
  /** Authors who are the shop's own people. */
  readonly staff: readonly string[];
  readonly at: number;
  readonly by: string;
};

/** A complaint that staff were told of. */
export type StaffReportRow = {
  /** `report:<request>`. */
  readonly id: string;
  /** Key of the message. */
  readonly message: string;
  readonly group: string;
  readonly author: string;
  /** '' for the one who wrote it down. */
  readonly reporter: string;
  readonly reason: string;
  readonly note: string;
  readonly at: number;
  readonly by: string;
};

/** What a person decided about a message; a report that comes later opens another round. */
export type ModerationDecisionRow = {
  /** `decision:<message>:<round>`: so that a second one of the same round cannot be written. */
  readonly id: string;
  /** Key of the message. */
  readonly item: string;
  readonly round: number;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly group: string;
  readonly author: string;
  /** Ids of the rules that had brought it; none where people reported it. */
  readonly rules: readonly string[];
  /** Of the breach, where it is one. */
  readonly severity: Severity | null;
  /** Epoch ms: when it came into the queue, and when it was shown to whoever decided. */
  readonly since: number;
  readonly shownAt: number;
  readonly at: number;
  readonly by: string;
  /** It should not have been, by an appeal or by staff; null where it stands. */
  readonly overturned: { readonly at: number; readonly by: string; readonly reason: string } | null;
};

/** A second opinion, given without sight of the first. */
export type SecondReviewRow = {
  /** `second:<decision>`. */
  readonly id: string;
  readonly decision: string;
  readonly verdict: Verdict;
  readonly at: number;
  readonly by: string;
};

/** A penalty that a person confirmed. */
export type PenaltyRow = {
  /** `penalty:<decision>`. */
  readonly id: string;
  readonly decision: string;
  readonly group: string;
  readonly member: string;
  readonly action: StepAction;
  /** What the ladder suggested; null where no step was reached. */
  readonly suggested: StepAction | null;
  readonly severity: Severity;
  /** What the member is told. */
  readonly message: BothLanguages;
  readonly at: number;
  readonly by: string;
  /** Ended before its time; null where it was not. */
  readonly liftedAt: number | null;
  readonly overturned: boolean;
};

/** A member's objection to a decision, one for each. */
export type AppealRow = {
  /** `appeal:<decision>`. */
  readonly id: string;
  readonly decision: string;
  /** Civil day in the shop's zone on which it came. */
  readonly day: number;
  readonly text: string;
  readonly at: number;
  readonly by: string;
  readonly outcome: {
    readonly kind: 'upheld' | 'overturned';
    readonly by: string;
    readonly at: number;
    readonly reason: string;
  } | null;
};

/** What staff do themselves on the platform, and tick off. */
export const STEP_KINDS = [
  'hide',
  'notice',
  'warning',
  'mute',
  'removal',
  'blacklist',
  'unmute',
  'readmit',
  'reply',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export type ModerationStepRow = {
  /** `step:<decision or request>:<kind>`. */
  readonly id: string;
  readonly platform: Platform | null;
  readonly group: string;
  readonly member: string;
  /** Key of the message; '' for none. */
  readonly item: string;
  readonly kind: StepKind;
  /** Of a mute; 0 for none. */
  readonly seconds: number;
  readonly text: BothLanguages;
  readonly state: 'open' | 'done' | 'dropped';
  readonly at: number;
  readonly by: string;
  /** Ticked off or dropped; null and '' while it is open. */
  readonly doneAt: number | null;
  readonly doneBy: string;
};

/** What staff say of a message of a sample, to learn how precise rules are. */
export type SampleLabelRow = {
  /** Key of the message. */
  readonly id: string;
  readonly outcome: 'breach' | 'fine';
  readonly at: number;
  readonly by: string;
};
