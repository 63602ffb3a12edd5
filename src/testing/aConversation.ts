import type {
  ConversationState,
  Role,
  StateChange,
  TimedConversation,
  TimedMessage,
} from '../features/service/domain/metrics/timedConversation.ts';

/** Midnight of Wednesday, 10 January 2024, UTC. */
const START = Date.UTC(2024, 0, 10);

/** The instant of a clock time of that day ('9:30', '9:30:15', '33:00' on the next), UTC. */
export function clockTime(text: string): number {
  const [hours = NaN, minutes = NaN, seconds = 0] = text.split(':').map(Number);
  return START + ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

const ROLE_OF: Readonly<Record<string, Role>> = {
  c: 'customer',
  b: 'bot',
  s: 'system',
  n: 'note',
};
const STATES: readonly string[] = ['open', 'pending', 'hold', 'solved', 'closed'];

/**
 * A conversation in short, for tests: what happened, separated by commas.
 * '9:00 created, 9:00 c, 9:05 b, 9:06 handoff, 9:10 a:lin, 9:20 solved, ? c' is a customer's message, a
 * bot's, a hand-off, a message of agent lin, solved, and a customer's message without a time. Messages
 * have ids m1, m2, … in the order given.
 */
export function aConversation(
  text: string,
  given: Partial<TimedConversation> = {},
): TimedConversation {
  let createdAt: number | null = null;
  const messages: TimedMessage[] = [];
  const states: StateChange[] = [];
  const handoffs: number[] = [];
  for (const part of text.split(',').filter((one) => one.trim() !== '')) {
    const [time = '', what = ''] = part.trim().split(' ');
    const at = time === '?' ? NaN : clockTime(time);
    if (what === 'created') createdAt = at;
    else if (what === 'handoff') handoffs.push(at);
    else if (isState(what)) states.push({ at, state: what });
    else {
      const [role = '', author = null] = what.split(':');
      const id = `m${messages.length + 1}`;
      messages.push({ id, at, role: ROLE_OF[role] ?? 'agent', author });
    }
  }
  const plain = { id: 'c1', channel: null, priority: null };
  return { ...plain, createdAt, messages, states, handoffs, ...given };
}

function isState(text: string): text is ConversationState {
  return STATES.includes(text);
}
