import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';
import type { GroupBook } from '../../domain/book/groupBook.ts';
import type { GroupContext } from '../../domain/rules/groupMessage.ts';
import { RuleEngine, type Verdict } from '../../domain/rules/ruleEngine.ts';
import type { ModerationSettings } from '../../domain/rules/ruleSettings.ts';
import type { CommunityContext } from './communityJob.ts';
import { keptTextsOf } from './keptTextsOf.ts';
import { soundsFor } from './soundsFor.ts';

/** Messages after which other messages to the worker are let in. */
const BETWEEN = 2000;
const SYSTEM = MESSAGE_ROLES.indexOf('system');

/**
 * Judges all that was said in groups by one set of rules, oldest first; notices of the platform are left out.
 * @param each told the message's number in the book
 */
export async function judgeBook(
  context: CommunityContext,
  book: GroupBook,
  settings: ModerationSettings,
  asked: GroupContext,
  each: (message: number, verdict: Verdict) => void,
): Promise<void> {
  const engine = new RuleEngine(settings, await soundsFor(settings));
  const kept = await keptTextsOf(context, book);
  for (let message = 0; message < book.size; message++) {
    if (message % BETWEEN === 0) {
      context.progress(message, book.size);
      await context.pause();
    }
    if (book.parts.role[message] === SYSTEM) continue;
    each(message, engine.judge(book.message(message), asked, kept.of(message)));
  }
}
