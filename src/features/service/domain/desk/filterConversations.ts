import { CONVERSATION_STATES } from '../../../../shared/domain/facts/serviceTables.ts';
import type { ConversationFacts } from './conversationFacts.ts';
import type { ListFilter } from './listTypes.ts';

/** A filter's words as codes of their dictionaries; words that no dictionary has are left out. */
export type FilterCodes = {
  readonly channels: ReadonlySet<number>;
  readonly agents: ReadonlySet<number>;
  /** Codes of whole cells of tags that have one of the tags. */
  readonly tags: ReadonlySet<number>;
  readonly products: ReadonlySet<number>;
};

/** 1 for each conversation, by code, that a filter lets through, whatever its messages say. */
export function filterConversations(
  facts: ConversationFacts,
  filter: ListFilter,
  codes: FilterCodes,
): Uint8Array {
  const passed = facts.present.slice();
  const keep = (is: (code: number) => boolean) => {
    for (let code = 0; code < passed.length; code++) {
      if (passed[code] === 1 && !is(code)) passed[code] = 0;
    }
  };
  const among = (wanted: readonly unknown[], of: ReadonlySet<number>, column: Int32Array) => {
    if (wanted.length > 0) keep((code) => of.has(column[code] ?? -1));
  };
  among(filter.channels, codes.channels, facts.channel);
  among(filter.agents, codes.agents, facts.agent);
  among(filter.tags, codes.tags, facts.tags);
  among(filter.products, codes.products, facts.product);
  if (filter.states.length > 0) {
    const states = new Set(filter.states.map((state) => CONVERSATION_STATES.indexOf(state)));
    keep((code) => states.has(facts.state[code] ?? 0));
  }
  if (filter.ratings.length > 0) {
    const ratings = new Set(filter.ratings);
    keep((code) => ratings.has(facts.rating[code] ?? 0));
  }
  if (filter.waiting) keep((code) => facts.waiting[code] === 1);
  if (filter.longerThan > 0) keep((code) => (facts.messages[code] ?? 0) >= filter.longerThan);
  const { from, until } = filter;
  // A conversation without times is in no span.
  if (from !== null) keep((code) => (facts.lastAt[code] ?? NaN) >= from);
  if (until !== null) keep((code) => (facts.lastAt[code] ?? NaN) < until);
  return passed;
}
