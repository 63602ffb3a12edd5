import { CONVERSATION_STATES } from '../../../../shared/domain/facts/serviceTables.ts';
import { LEVEL_STATES } from '../levels/levelState.ts';
import type { ConversationFacts } from './conversationFacts.ts';
import { LANGUAGES } from '../../../../shared/domain/text/textLanguage.ts';
import type { ListFilter } from './listTypes.ts';

const NOT_JUDGED = LEVEL_STATES.indexOf('notApplicable');

/** A filter's words as codes of their dictionaries; words that no dictionary has are left out. */
export type FilterCodes = {
  readonly channels: ReadonlySet<number>;
  readonly agents: ReadonlySet<number>;
  readonly products: ReadonlySet<number>;
};

/** What is found out about conversations for a filter alone, by code; null where it does not ask. */
export type FilterMarks = {
  /** 1 where it has one of the tags. */
  readonly tagged: Uint8Array | null;
  /** Place in `LEVEL_STATES`. */
  readonly levels: Uint8Array | null;
  /** Place in `LANGUAGES`. */
  readonly languages: Uint8Array | null;
  /** 1 where an import of `broughtBy` brought something. */
  readonly brought: Uint8Array | null;
};

/** 1 for each conversation, by code, that a filter lets through, whatever its messages say. */
export function filterConversations(
  facts: ConversationFacts,
  filter: ListFilter,
  codes: FilterCodes,
  { tagged, levels, languages, brought }: FilterMarks,
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
  if (tagged) keep((code) => tagged[code] === 1);
  if (levels) {
    const states = new Set(filter.levels.map((state) => LEVEL_STATES.indexOf(state)));
    keep((code) => states.has(levels[code] ?? NOT_JUDGED));
  }
  if (languages) {
    const wanted = new Set(filter.languages.map((language) => LANGUAGES.indexOf(language)));
    keep((code) => wanted.has(languages[code] ?? 0));
  }
  if (brought) keep((code) => brought[code] === 1);
  if (filter.longerThan > 0) keep((code) => (facts.messages[code] ?? 0) >= filter.longerThan);
  const { from, until } = filter;
  // A conversation without times is in no span.
  if (from !== null) keep((code) => (facts.lastAt[code] ?? NaN) >= from);
  if (until !== null) keep((code) => (facts.lastAt[code] ?? NaN) < until);
  return passed;
}
