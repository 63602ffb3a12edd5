import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';
import { personalInMessage } from '../../../../shared/domain/privacy/personalInMessage.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { GroupBook } from '../../domain/book/groupBook.ts';
import { groupContext } from '../../domain/book/groupContext.ts';
import { messageOutcomes } from '../../domain/book/messageOutcomes.ts';
import type { SomeHits } from '../../domain/rehearsal/hitList.ts';
import { messageExcerpt } from '../../domain/rehearsal/messageExcerpt.ts';
import type {
  GroupRulesRehearsal,
  RulesRehearsalParams,
  ShownMessage,
  ShownMessages,
} from '../../domain/rehearsal/rehearsalTypes.ts';
import { RulesRehearsal, type HitsBy } from '../../domain/rehearsal/rehearseRules.ts';
import { rulesSummary } from '../../domain/rehearsal/rulesSummary.ts';
import { ruleSides } from '../../domain/rehearsal/ruleSides.ts';
import type { Outcome } from '../../domain/rules/actionsLeft.ts';
import type { CommunityContext } from '../book/communityJob.ts';
import { groupBookOf } from '../book/groupBookOf.ts';
import { keptTextsOf } from '../book/keptTextsOf.ts';
import { moderationRecordsOf } from '../book/moderationRecordsOf.ts';
import { soundsFor } from '../book/soundsFor.ts';

/** Messages of a list, units of a message, groups and authors: what a person can look through. */
const LISTED = 50;
const LONGEST = 400;
const NAMED = 50;
/** The same sample for everybody and in every tab. */
const SEED = 20_261_130;
const BETWEEN = 2000;
const SYSTEM = MESSAGE_ROLES.indexOf('system');

/** Live rules and a draft on all that was said in groups, beside what people decided. */
export async function rehearseGroupRules(
  context: CommunityContext,
  { live, draft, zone, at }: RulesRehearsalParams,
): Promise<GroupRulesRehearsal> {
  const book = await groupBookOf(context);
  const { decisions, labels } = await moderationRecordsOf(context);
  const kept = await keptTextsOf(context, book);
  const outcomes = messageOutcomes(book, decisions, labels);
  const decided = messageOutcomes(book, decisions, []);
  const { oldest, newest } = spanOf(book.parts.at);
  const days = zoneTable(zone, oldest ?? at, newest ?? at);
  const run = new RulesRehearsal({
    ...{ live, draft, listed: LISTED, seed: SEED },
    pinyinOf: await soundsFor(live, draft),
    context: groupContext(book, decisions, (instant) => instantToDay(days, instant)),
    outcomeOf: (message) => outcomes.get(message),
    isDecided: (message) => decided.has(message),
  });
  for (let message = 0; message < book.size; message++) {
    if (message % BETWEEN === 0) {
      context.progress(message, book.size);
      await context.pause();
    }
    if (book.parts.role[message] === SYSTEM) continue;
    run.add(book.message(message), kept.of(message));
  }
  const result = run.result();
  const { messages, breaches, broad, groups, authors } = result;
  const names = namesOf(book);
  return {
    ...{ at, messages, breaches, broad, decided: result.decided },
    dataThrough: newest,
    // Of nothing there is nothing to compare.
    metrics: messages === 0 ? [] : rulesSummary(result),
    live: { ...result.live },
    draft: { ...result.draft },
    rules: ruleSides(result.live, result.draft),
    newlyHit: shown(book, result.newlyHit, outcomes),
    noLongerHit: shown(book, result.noLongerHit, outcomes),
    undecided: shown(book, result.undecided, outcomes),
    groups: named(groups, (id) => book.groups[book.placeOf(id) ?? -1]?.name ?? id),
    authors: named(authors, (id) => names.get(id) ?? id),
    counts: { groups: groups.length, authors: authors.length },
  };
}

function shown(
  book: GroupBook,
  { count, sample }: SomeHits,
  outcomes: ReadonlyMap<string, Outcome>,
): ShownMessages {
  const { parts } = book;
  const listed = sample.map(({ message, rules, places }): ShownMessage => {
    const number = Number(message);
    const { at, body } = book.message(number);
    const role = MESSAGE_ROLES[parts.role[number] ?? -1] ?? 'unknown';
    const name = parts.authorName(parts.author[number] ?? -1);
    const personal = personalInMessage(body, { role, author: name });
    return {
      ...messageExcerpt(body, { places, personal }, LONGEST),
      ...{ at, name, rules, key: book.keyOf(number) },
      group: book.groups[parts.group[number] ?? -1]?.name ?? '',
      outcome: outcomes.get(message) ?? null,
    };
  });
  return { count, listed };
}

/** Epoch ms; null where no message has a time. */
function spanOf(instants: Float64Array): { oldest: number | null; newest: number | null } {
  let [oldest, newest] = [Infinity, -Infinity];
  for (const at of instants) {
    if (at < oldest) oldest = at;
    if (at > newest) newest = at;
  }
  return oldest > newest ? { oldest: null, newest: null } : { oldest, newest };
}

function named(hits: readonly HitsBy[], nameOf: (key: string) => string) {
  return hits.slice(0, NAMED).map((each) => ({ ...each, name: nameOf(each.key) }));
}

/** What authors are called, by what files name them. */
function namesOf({ parts }: GroupBook): ReadonlyMap<string, string> {
  const codes = new Set(parts.author);
  return new Map([...codes].map((code) => [parts.authorId(code), parts.authorName(code)]));
}
