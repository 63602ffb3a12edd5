import type { ConversationState, MessageRole } from '../../../shared/domain/facts/serviceTables.ts';
import type { Contact } from './contactsOf.ts';
import type { GeneralLine, Line } from './deskLines.ts';

export type DeskMessage = {
  /** Epoch ms. */
  readonly at: number;
  readonly role: MessageRole;
  readonly line: Line;
  /** Place in `DESK_AGENTS` of who wrote it or is named in it, or -1. */
  readonly agent: number;
  /** Begins with an apology for the wait. */
  readonly sorry: boolean;
};

/** What was said and when; in which words is said by `DeskWords`. */
export type DeskConversation = {
  readonly contact: Contact;
  /** Place in `DESK_CHANNELS`. */
  readonly channel: number;
  /** In order of time, at least one. */
  readonly messages: readonly DeskMessage[];
  /** Place in `DESK_AGENTS`, or -1. */
  readonly assignee: number;
  /** Place in `PRIORITIES`. */
  readonly priority: number;
  readonly state: ConversationState;
  /** Epoch ms; NaN where it is not solved. */
  readonly solvedAt: number;
  readonly rating: DeskRating;
  /** Held in the shop's other language. */
  readonly foreign: boolean;
};

export type DeskRating = {
  /** 1 to 5; 0 where none was given. */
  readonly stars: number;
  /** What the comment says, where there is one. */
  readonly comment: GeneralLine | undefined;
};
