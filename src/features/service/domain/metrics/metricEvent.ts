import type { StateChange, TimedMessage } from './timedConversation.ts';

/** What a measured time begins or ends with, so that anyone can look it up. */
export type MetricEvent = {
  readonly kind: 'created' | 'message' | 'state' | 'handoff';
  /** Of a message its id, of a change of state the state; else ''. */
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
};

export function messageEvent({ id, at }: TimedMessage): MetricEvent {
  return { kind: 'message', id, at };
}

export function stateEvent({ state, at }: StateChange): MetricEvent {
  return { kind: 'state', id: state, at };
}
