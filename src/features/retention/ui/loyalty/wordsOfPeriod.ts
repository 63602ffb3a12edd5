import { isoDateOfCivilDay } from '../../../../shared/domain/time/civilDay.ts';
import type { DayRange } from '../../domain/loyaltyRules.ts';
import type { ExplainWords } from '../explain/explainWords.ts';

/**
 * The words for the customers of one period: the rows behind a rate are then those of the
 * repeat-purchase rate of these days.
 */
export function wordsOfPeriod(words: ExplainWords, { from, to }: DayRange): ExplainWords {
  const { state } = words;
  const days = { from: isoDateOfCivilDay(from), to: isoDateOfCivilDay(to) };
  return { ...words, state: { ...state, query: { ...state.query, ...days } } };
}
