import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';
import type { GroupBook } from '../book/groupBook.ts';
import { asksForPerson } from '../queue/asksForPerson.ts';
import type { GroupContext } from '../rules/groupMessage.ts';
import { RuleEngine, type RuleHit } from '../rules/ruleEngine.ts';
import { demoRules } from './demoRules.ts';

const SYSTEM = MESSAGE_ROLES.indexOf('system');
const NOTHING: GroupContext = {
  joinedAt: () => undefined,
  breachesOf: () => [],
  dayOf: () => 0,
};

/**
 * What the demo shop's rules hit that is for a person to decide, by the message's number in the book. These
 * rules are about texts alone, in all groups and at all times, so that what was said several times is judged
 * once: two of three messages of the demo shop are repetitions.
 */
export function demoHits(book: GroupBook): ReadonlyMap<number, readonly RuleHit[]> {
  const { body, isStaff, role } = book.parts;
  const engine = new RuleEngine(demoRules());
  const known = new Map<string, readonly RuleHit[]>();
  const found = new Map<number, readonly RuleHit[]>();
  for (let message = 0; message < book.size; message++) {
    if (isStaff[message] === 1 || role[message] === SYSTEM) continue;
    const text = body(message);
    let acting = known.get(text);
    if (!acting) {
      const { hits } = engine.judge(book.message(message), NOTHING);
      acting = hits.filter(({ actions }) => asksForPerson(actions));
      known.set(text, acting);
    }
    if (acting.length > 0) found.set(message, acting);
  }
  return found;
}
