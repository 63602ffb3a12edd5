import {
  builtTable,
  columnBuilders,
  type BuiltTable,
} from '../../shared/domain/facts/columnBuilders.ts';
import {
  CONVERSATION_STATES,
  conversations as conversationsTable,
} from '../../shared/domain/facts/serviceTables.ts';
import { inLanguage } from '../bilingual.ts';
import { PRIORITIES } from '../world/desk/conversationsOf.ts';
import { TOPICS } from '../world/desk/deskLines.ts';
import { DESK_CHANNEL } from '../world/desk/deskPace.ts';
import { DeskWords } from '../world/desk/deskWords.ts';
import type { DemoCodes } from './demoCodes.ts';
import { DeskCodes } from './deskCodes.ts';

const COMPLAINT = { en: 'complaint', zh: '投诉' };

/** What the desk knows of its conversations. */
export function conversationTable(codes: DemoCodes): BuiltTable {
  const columns = columnBuilders(conversationsTable);
  const desk = new DeskCodes(codes);
  const words = new DeskWords(codes.world.seed);
  const priorities = codes.texts('conversations.priority', PRIORITIES);
  desk.conversations.forEach((conversation, place) => {
    const { contact, channel, messages, rating } = conversation;
    const { tag, subject } = TOPICS[contact.topic];
    const complains = messages.some(({ line }) => line === 'annoyed');
    const tags = (complains ? [tag, COMPLAINT] : [tag]).map((each) =>
      inLanguage(each, codes.language),
    );
    const language = desk.language(conversation);
    columns.conversation.push(desk.number(place));
    columns.subject.push(channel === DESK_CHANNEL.email ? inLanguage(subject, language) : '');
    columns.channel.push(desk.channel[channel] ?? -1);
    columns.state.push(CONVERSATION_STATES.indexOf(conversation.state));
    columns.priority.push(priorities[conversation.priority] ?? -1);
    columns.customer.push(desk.customer(conversation));
    columns.assignee.push(desk.agent[conversation.assignee] ?? -1);
    columns.createdAt.push(contact.at);
    columns.solvedAt.push(conversation.solvedAt);
    columns.rating.push(rating.stars);
    columns.comment.push(words.comment(conversation, language));
    columns.tags.push(codes.code('conversations.tags', tags.join(', ')));
    columns.product.push(desk.product(conversation));
    columns.order.push(desk.order(conversation));
  });
  return builtTable(conversationsTable, columns, desk.conversations.length);
}
