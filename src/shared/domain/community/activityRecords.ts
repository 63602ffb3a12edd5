import type { BothLanguages } from './moderationTerms.ts';

/** Rows of what a shop does with its groups. Groups are as files name them, dates civil days. */

export const ACTIVITY_KINDS = [
  'draw',
  'couponDrop',
  'shareExperience',
  'expert',
  'offline',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export const ACTIVITY_STATES = ['planned', 'running', 'over', 'dropped'] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];

export type ActivityRow = {
  /** `activity:<request>`. */
  readonly id: string;
  readonly kind: ActivityKind;
  readonly name: string;
  readonly goal: string;
  readonly state: ActivityState;
  /** Minor units of the shop's currency; null for none said. */
  readonly budget: number | null;
  readonly cost: number | null;
  readonly groups: readonly string[];
  readonly owner: string;
  /** First and last day; the same for one. */
  readonly from: number;
  readonly until: number;
  readonly tasks: readonly { readonly id: string; readonly text: string; readonly done: boolean }[];
  /** Who took part: the shop's own customer numbers, or as messages name them. */
  readonly participants: readonly string[];
  /** Id of its draw; '' for none. */
  readonly draw: string;
  /** Id of the gift whose codes are handed out; '' for none. */
  readonly gift: string;
  readonly note: string;
  readonly at: number;
  readonly by: string;
};

/** A prize or a code that somebody got: a draw's or a coupon drop's. */
export type PrizeIssueRow = {
  /** `issue:<draw or activity>:<person>:<place of the prize>`: so that twice is once. */
  readonly id: string;
  /** Id of the draw or the activity. */
  readonly source: string;
  readonly person: string;
  /** Id of the gift in the catalogue of points and gifts. */
  readonly gift: string;
  /** `sent`: the piece has left the shop. A code is handed out by being shown. */
  readonly state: 'issued' | 'sent' | 'takenBack';
  /** From 1; grows when it is handed out anew after it was taken back. */
  readonly round: number;
  /** Epoch ms at which its code was shown, which happens once; null for not yet. */
  readonly shownAt: number | null;
  readonly at: number;
  readonly by: string;
};

/** What is told to several groups, and where it was sent. */
export type AnnouncementRow = {
  /** `announcement:<request>`. */
  readonly id: string;
  readonly title: string;
  /** With variables in braces, as in {group}. */
  readonly text: BothLanguages;
  readonly groups: readonly string[];
  /** Epoch ms; null for no time. */
  readonly dueAt: number | null;
  readonly state: 'draft' | 'ready' | 'dropped';
  /** Which text went where, by whose hand. */
  readonly sent: readonly {
    readonly group: string;
    readonly language: 'en' | 'zh-CN';
    readonly at: number;
    readonly by: string;
  }[];
  readonly at: number;
  readonly by: string;
};

export const POST_STATES = ['collected', 'featured', 'declined'] as const;
export type PostState = (typeof POST_STATES)[number];

/**
 * What writes to posts are about, in the audit trail: the number of its entries tells which state of the
 * posts an answer was computed from.
 */
export const POSTS_SUBJECT = 'experiencePosts';

/** What a customer told of their experience, kept to be shown. */
export type ExperiencePostRow = {
  /** `post:<fingerprint of the message>`, so that twice is once; `post:<request>` where it was typed in. */
  readonly id: string;
  readonly group: string;
  /** Key of the message it was; '' where staff typed it in. */
  readonly message: string;
  /** As the author calls themselves. */
  readonly author: string;
  /** The shop's own number of the customer; '' for unknown. */
  readonly customer: string;
  readonly text: string;
  readonly link: string;
  /** Id of the activity it came with; '' for none. */
  readonly activity: string;
  readonly state: PostState;
  /** Epoch ms at which the customer told it. */
  readonly toldAt: number;
  /** Why it is as it is, in staff's words. */
  readonly note: string;
  readonly at: number;
  readonly by: string;
};
