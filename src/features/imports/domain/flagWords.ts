import { MEMBER_ROLES } from '../../../shared/domain/facts/communityTables.ts';
import { EVENT_TYPES } from '../../../shared/domain/facts/factTables.ts';
import { POINTS_HISTORY_KINDS } from '../../../shared/domain/facts/pointsTables.ts';
import { RESPONSE_STATES } from '../../../shared/domain/facts/feedbackTables.ts';
import { CONVERSATION_STATES, MESSAGE_ROLES } from '../../../shared/domain/facts/serviceTables.ts';

/** What the flag columns of the fact tables say, as Huitou's own files write it. */
export const FLAG_WORDS = [
  'sale',
  'return',
  'cancelled',
  ...EVENT_TYPES,
  'succeeded',
  'failed',
  'underWay',
  'delivered',
  'lost',
  'sentBack',
  'exchange',
  'refundOnly',
  'homePage',
  'productPage',
  'cartPage',
  'elsewhere',
  'no',
  'yes',
  'helpful',
  'notInterested',
  ...POINTS_HISTORY_KINDS,
  ...MESSAGE_ROLES,
  'open',
  'pending',
  'hold',
  'solved',
  'closed',
  ...RESPONSE_STATES,
  'member',
  'staff',
] as const;
export type FlagWord = (typeof FLAG_WORDS)[number];

/** By table.column, then by value; undefined where a value says nothing. */
const WORDS: Readonly<Record<string, readonly (FlagWord | undefined)[]>> = {
  'orderLines.state': ['sale', 'return', 'cancelled'],
  'events.type': EVENT_TYPES,
  'events.result': [undefined, 'succeeded', 'failed'],
  'shipments.state': ['underWay', 'delivered', 'lost', 'sentBack'],
  'returns.kind': ['return', 'exchange', 'refundOnly'],
  'exposures.placement': ['elsewhere', 'homePage', 'productPage', 'cartPage'],
  'exposures.clicked': [undefined, 'no', 'yes'],
  'exposures.bought': [undefined, 'no', 'yes'],
  'exposures.feedback': [undefined, 'helpful', 'notInterested'],
  'pointsHistory.kind': POINTS_HISTORY_KINDS,
  'messages.role': MESSAGE_ROLES,
  'conversations.state': CONVERSATION_STATES,
  'authors.role': MESSAGE_ROLES,
  'surveyAnswers.state': RESPONSE_STATES,
  'groupMembers.role': MEMBER_ROLES,
};

/** The word for a value of a flag column; undefined where it has none. */
export function flagWord(table: string, column: string, value: number): FlagWord | undefined {
  return WORDS[`${table}.${column}`]?.[value];
}
