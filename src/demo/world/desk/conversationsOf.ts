import { stream, type Stream } from '../../../shared/domain/random/stream.ts';
import { byTime } from '../byTime.ts';
import type { DemoWorld } from '../demoWorld.ts';
import { contactsOf, type Contact } from './contactsOf.ts';
import { ConversationPlayer } from './conversationPlayer.ts';
import type { DeskConversation } from './deskConversation.ts';
import { deskRating } from './deskRating.ts';

export const PRIORITIES = [
  { en: 'low', zh: '低' },
  { en: 'normal', zh: '普通' },
  { en: 'high', zh: '高' },
  { en: 'urgent', zh: '紧急' },
] as const;

/** Share of customers who write in the other language. */
const FOREIGN = 0.04;
const URGENT_TOPICS: ReadonlySet<string> = new Set(['damaged', 'wrong', 'late', 'payment']);

/** The service desk's conversations in order of their beginning. */
export function conversationsOf(world: DemoWorld): DeskConversation[] {
  const contacts = contactsOf(world);
  const player = new ConversationPlayer(world);
  const ratings = stream(world.seed, 'desk ratings');
  const priorities = stream(world.seed, 'desk priorities');
  const tongues = stream(world.seed, 'desk tongues');
  const times = Float64Array.from(contacts, ({ at }) => at);
  return Array.from(byTime(times, times.length)).flatMap((place) => {
    const contact = contacts[place];
    if (!contact) return [];
    const played = player.play(contact);
    const rating = deskRating(ratings.at(contact.key), contact, played);
    const foreign = tongues.at(contact.customer).chance(FOREIGN);
    const priority = priorityOf(priorities.at(contact.key), contact);
    return { contact, ...played, rating, foreign, priority };
  });
}

function priorityOf(chance: Stream, { topic, badly }: Contact): number {
  const luck = chance.unit();
  if (badly) return luck < 0.3 ? 3 : luck < 0.8 ? 2 : 1;
  if (topic === 'thanks' || topic === 'care') return 0;
  if (URGENT_TOPICS.has(topic)) return luck < 0.05 ? 3 : luck < 0.4 ? 2 : 1;
  return luck < 0.08 ? 0 : 1;
}
