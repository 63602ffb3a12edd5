import { maskAs } from './maskAs.ts';
import { maskContact } from './maskContact.ts';
import type { PersonalRange } from './personalInMessage.ts';

/** What stands in a message of persons, masked in its way. */
export function maskPersonal(mark: PersonalRange['mark'], value: string): string {
  return mark === 'name' ? maskContact(value, 'name') : maskAs(mark, value);
}
