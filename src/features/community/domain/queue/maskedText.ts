import { maskPersonal } from '../../../../shared/domain/privacy/maskPersonal.ts';
import { personalInMessage } from '../../../../shared/domain/privacy/personalInMessage.ts';
import { markedParts } from './markedParts.ts';

/** What a member wrote, with all that is of persons in it masked. @param author as they call themselves */
export function maskedText(text: string, author: string): string {
  return markedParts(text, [], personalInMessage(text, { role: 'customer', author }))
    .map((part) => (part.personal === null ? part.text : maskPersonal(part.personal, part.text)))
    .join('');
}
