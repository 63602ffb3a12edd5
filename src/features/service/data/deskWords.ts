import type { DictionaryValues } from '../../../shared/domain/facts/factSource.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';

/** What codes of the desk mean. */
export type DeskWords = {
  readonly ids: DictionaryValues;
  readonly channels: DictionaryValues;
  readonly people: DictionaryValues;
  readonly tags: DictionaryValues;
  readonly priorities: DictionaryValues;
  readonly products: DictionaryValues;
  readonly orders: DictionaryValues;
};

/** Looked up once for each revision: each look at the database takes as long as a search does. */
export function deskWords({ facts, resident }: JobContext): Promise<DeskWords> {
  return resident('service words', async () => ({
    ids: await facts.dictionary('messages.conversation'),
    channels: await facts.dictionary('messages.channel'),
    people: await facts.dictionary('customers.name'),
    tags: await facts.dictionary('conversations.tags'),
    priorities: await facts.dictionary('conversations.priority'),
    products: await facts.dictionary('products.product'),
    orders: await facts.dictionary('orderLines.order'),
  }));
}
