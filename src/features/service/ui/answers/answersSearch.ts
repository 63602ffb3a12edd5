import { z } from 'zod';
import { findPersonalData } from '../../../../shared/domain/privacy/findPersonalData.ts';
import { LONGEST_MESSAGE } from '../../domain/lookup/lookupParams.ts';

/** What of the page is in its address: which message is looked at. */
export const answersSearch = z.object({
  /** As it was typed. */
  message: z.string().max(LONGEST_MESSAGE).default(''),
  /** Of the regression set; '' for none. */
  marked: z.string().max(100).default(''),
  /** A message of a transcript: code of the conversation, number of its row; -1 for none. */
  conversation: z.int().min(-1).default(-1),
  row: z.int().min(-1).default(-1),
});
export type AnswersSearch = z.output<typeof answersSearch>;

/** What the address gets of a message: none of it where it has personal data, as addresses are kept. */
export function addressOf(message: string): string {
  return findPersonalData(message).length === 0 ? message : '';
}
