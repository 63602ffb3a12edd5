import type { DateEvidence } from './guess/guessDateOrder.ts';
import type { ImportPlan, Question } from './importTypes.ts';
import type { FileReading } from './rows/tableReader.ts';

/** What only the user can know, of what a file has left open. */
export function questionsOf(
  plan: ImportPlan,
  { currencies }: FileReading,
  openDates: DateEvidence | undefined,
): Question[] {
  const questions: Question[] = [];
  if (plan.kind === 'events' && plan.eventType === null && !plan.mapping.includes('type'))
    questions.push({ type: 'eventType' });
  if (openDates) questions.push({ type: 'dateOrder', ...openDates });
  const named = [...currencies].flatMap(([currency, lines]) =>
    currency === null ? [] : [{ currency, lines }],
  );
  const others = named.filter(({ currency }) => currency !== plan.currency);
  const unnamed = currencies.get(null) ?? 0;
  if (plan.currency === null && unnamed > 0) questions.push({ type: 'currency' });
  else if (plan.currency === null ? named.length > 1 : others.length > 0) {
    if (plan.otherCurrencies === null) {
      const lines = named.sort((a, b) => b.lines - a.lines);
      questions.push({ type: 'currencies', lines });
    }
  }
  return questions;
}
