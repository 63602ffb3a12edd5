import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import type { DictionaryValues } from '../../../shared/domain/facts/factSource.ts';
import type { Choice, ConversationChoices } from '../domain/desk/choiceTypes.ts';
import { authorNames } from './authorNames.ts';
import type { DeskContext } from './deskJob.ts';
import { deskTags } from './deskTags.ts';
import { serviceDesk } from './serviceDesk.ts';

/** Values offered of each filter. */
const MOST = 200;

/** Channels, agents, products and tags of all conversations, with how many have each. */
export async function conversationChoices(context: DeskContext): Promise<ConversationChoices> {
  const desk = await serviceDesk(context);
  const { facts: known, order } = desk;
  const { facts } = context;
  const people = await facts.dictionary('customers.name');
  const channels = await facts.dictionary('messages.channel');
  const priorities = await facts.dictionary('conversations.priority');
  const products = await facts.dictionary('products.product');
  const nameOf = await authorNames(context, desk);
  const agents = counts(known.present, known.agent);
  const tags = (await deskTags(context, known)).counts();
  let conversations = 0;
  for (const is of known.present) conversations += is;
  return {
    channels: mostFirst(valuesOf(channels, counts(known.present, known.channel))),
    agents: mostFirst(
      [...agents].map(([code, count]) => ({
        value: people.valueAt(code),
        name: nameOf(code),
        count,
      })),
    ),
    priorities: mostFirst(valuesOf(priorities, counts(known.present, known.priority))),
    products: mostFirst(valuesOf(products, counts(known.present, known.product))),
    tags: mostFirst([...tags].map(([value, count]) => ({ value, count }))),
    conversations,
    messages: order.rows.length,
  };
}

/** Conversations by code of a column; those without one are left out. */
function counts(present: Uint8Array, column: Int32Array): Map<number, number> {
  const found = new Map<number, number>();
  for (let code = 0; code < present.length; code++) {
    const value = column[code] ?? MISSING_CODE;
    if (present[code] === 1 && value !== MISSING_CODE)
      found.set(value, (found.get(value) ?? 0) + 1);
  }
  return found;
}

function valuesOf(dictionary: DictionaryValues, found: ReadonlyMap<number, number>): Choice[] {
  return [...found].map(([code, count]) => ({ value: dictionary.valueAt(code), count }));
}

function mostFirst<C extends Choice>(choices: readonly C[]): C[] {
  return [...choices]
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST);
}
