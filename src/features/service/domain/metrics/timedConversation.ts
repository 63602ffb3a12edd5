import type {
  ConversationState as StoredState,
  MessageRole,
} from '../../../../shared/domain/facts/serviceTables.ts';

/** `agent` is a person; `note` is private, between agents; `system` is what the desk itself writes. */
export type Role = Exclude<MessageRole, 'unknown'>;

export type ConversationState = Exclude<StoredState, 'unknown'>;

export type TimedMessage = {
  readonly id: string;
  /** Epoch ms; NaN where the file has no time. */
  readonly at: number;
  readonly role: Role;
  /** Identity of an agent; null for others, or where unknown. */
  readonly author: string | null;
};

export type StateChange = {
  /** Epoch ms. */
  readonly at: number;
  readonly state: ConversationState;
};

/** What response times are computed from. */
export type TimedConversation = {
  readonly id: string;
  readonly channel: string | null;
  readonly priority: string | null;
  /** Epoch ms; null where the file has none. */
  readonly createdAt: number | null;
  readonly messages: readonly TimedMessage[];
  /** [] where the file has none. */
  readonly states: readonly StateChange[];
  /** Whether the file tells only the last state: then nobody knows how often it was reopened. */
  readonly lastStateOnly?: boolean;
  /** Epoch ms at which a bot gave it to people, where recorded. */
  readonly handoffs: readonly number[];
};
