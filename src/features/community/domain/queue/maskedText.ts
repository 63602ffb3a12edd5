import { personalInMessage } from '../../../../shared/domain/privacy/personalInMessage.ts';
import { personalParts } from '../../../../shared/domain/privacy/personalParts.ts';
import { messageExcerpt } from '../rehearsal/messageExcerpt.ts';

/**
 * What a member wrote, with all that is of persons in it masked.
 *
 * @param author as they call themselves
 * @param most UTF-16 units of its beginning that are wanted; what is of a person stays whole, as half a number
 *   would be recognized by no mask
 */
export function maskedText(text: string, author: string, most = Infinity): string {
  const personal = personalInMessage(text, { role: 'customer', author });
  return personalParts(messageExcerpt(text, { places: [], personal }, most))
    .map(({ shown }) => shown)
    .join('');
}
