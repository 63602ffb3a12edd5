import type { MessageRole } from '../facts/serviceTables.ts';
import { findPersonalData } from './findPersonalData.ts';
import type { PersonalDataKind } from './personalData.ts';
import { namesInMessage } from './namesInMessage.ts';

/** What of a person stands in a message; UTF-16 places, `to` exclusive. */
export type PersonalRange = {
  readonly from: number;
  readonly to: number;
  readonly mark: PersonalDataKind | 'name';
};

/**
 * What a message holds of persons, in order, without overlaps; a name gives way to what it lies in, such
 * as an e-mail address.
 *
 * Names only of customers, and where nobody knows who speaks: an agent's signature is the desk's own, as
 * the agent's name above the message is, and tells nothing of the customer.
 *
 * @param author as the file names the writer; '' where unknown
 */
export function personalInMessage(
  text: string,
  { role, author }: { readonly role: MessageRole; readonly author: string },
): PersonalRange[] {
  const data = findPersonalData(text).map(({ kind, start, end }): PersonalRange => {
    return { from: start, to: end, mark: kind };
  });
  if (role !== 'customer' && role !== 'unknown') return data;
  const names = namesInMessage(text, author)
    .filter(({ from, to }) => data.every((one) => one.to <= from || one.from >= to))
    .map((name): PersonalRange => ({ ...name, mark: 'name' }));
  return [...data, ...names].sort((a, b) => a.from - b.from);
}
