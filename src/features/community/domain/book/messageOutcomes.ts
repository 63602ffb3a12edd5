import type {
  ModerationDecisionRow,
  SampleLabelRow,
} from '../../../../shared/domain/community/moderationRecords.ts';
import { standingDecisions, type HumanDecision, type Outcome } from '../rules/actionsLeft.ts';
import type { GroupBook } from './groupBook.ts';
import { outcomeOfVerdict } from './outcomeOfVerdict.ts';

/**
 * What people found of messages, by the message's number in the book, as text: decisions that stand, and
 * labels of samples where nobody decided. A decision that was overturned says the contrary.
 */
export function messageOutcomes(
  book: GroupBook,
  decisions: readonly ModerationDecisionRow[],
  labels: readonly SampleLabelRow[],
): ReadonlyMap<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  const note = (key: string, outcome: Outcome) => {
    const message = book.find(key);
    if (message !== undefined) outcomes.set(String(message), outcome);
  };
  for (const { id, outcome } of labels) note(id, outcome);
  const made = decisions.flatMap(({ item, verdict, at, overturned }): HumanDecision[] => {
    const found = outcomeOfVerdict(verdict);
    if (found === undefined) return [];
    const outcome = overturned === null ? found : found === 'breach' ? 'fine' : 'breach';
    return [{ message: item, outcome, at }];
  });
  for (const { message, outcome } of standingDecisions(made).values()) note(message, outcome);
  return outcomes;
}
