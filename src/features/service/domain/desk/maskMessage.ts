import type { MessageRole } from '../../../../shared/domain/facts/serviceTables.ts';
import { maskAs } from '../../../../shared/domain/privacy/maskAs.ts';
import { maskContact } from '../../../../shared/domain/privacy/maskContact.ts';
import { personalInMessage, type PersonalRange } from './personalInMessage.ts';

/** What stands in a message of persons, masked in its way. */
export function maskPersonal(mark: PersonalRange['mark'], value: string): string {
  return mark === 'name' ? maskContact(value, 'name') : maskAs(mark, value);
}

/**
 * A message in which everything that `personalInMessage` finds is masked.
 *
 * @param author as the file names the writer; '' where unknown
 */
export function maskMessage(
  text: string,
  writer: { readonly role: MessageRole; readonly author: string },
): string {
  let masked = '';
  let past = 0;
  for (const { from, to, mark } of personalInMessage(text, writer)) {
    masked += text.slice(past, from) + maskPersonal(mark, text.slice(from, to));
    past = to;
  }
  return masked + text.slice(past);
}
