import { isFinished } from './isFinished.ts';
import type { StateChange, TimedMessage } from './timedConversation.ts';
import type { Timeline } from './timeline.ts';

/**
 * A customer asks, once or several times in a row, and somebody answers. The clock runs from the first
 * question: asking again does not start it anew.
 */
export type CustomerRound = {
  readonly start: TimedMessage;
  /** First answer of a person; of a bot. */
  readonly agent: TimedMessage | null;
  readonly bot: TimedMessage | null;
  /** The conversation was solved before a person answered. */
  readonly dropped: StateChange | null;
};

/**
 * The rounds in order. Any answer ends one as soon as the customer writes again; solving ends one that
 * nobody has answered, so that the "thank you" before it is nothing that somebody waits for.
 */
export function customerRounds({ messages, states }: Timeline): CustomerRound[] {
  const rounds: CustomerRound[] = [];
  const ends = states.filter(({ state }) => isFinished(state));
  let next = 0;
  let round: CustomerRound | null = null;
  for (const message of messages) {
    // A reply and the state that it sets have the same time: the reply comes first.
    for (let end = ends[next]; end && end.at < message.at; end = ends[++next]) {
      if (round) rounds.push(endedBy(round, end));
      round = null;
    }
    const answered: boolean = (round?.agent ?? round?.bot ?? null) !== null;
    if (message.role !== 'customer') round = round && answeredBy(round, message);
    else if (!round || answered) {
      if (round) rounds.push(round);
      round = { start: message, agent: null, bot: null, dropped: null };
    }
  }
  const end = ends[next];
  if (round) rounds.push(end ? endedBy(round, end) : round);
  return rounds;
}

function answeredBy(round: CustomerRound, message: TimedMessage): CustomerRound {
  if (message.role === 'agent') return { ...round, agent: round.agent ?? message };
  return { ...round, bot: round.bot ?? message };
}

function endedBy(round: CustomerRound, end: StateChange): CustomerRound {
  return round.agent ? round : { ...round, dropped: end };
}
