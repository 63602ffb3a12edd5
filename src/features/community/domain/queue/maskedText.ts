import { personalInMessage } from '../../../../shared/domain/privacy/personalInMessage.ts';
import { personalParts } from '../../../../shared/domain/privacy/personalParts.ts';

/** What a member wrote, with all that is of persons in it masked. @param author as they call themselves */
export function maskedText(text: string, author: string): string {
  const personal = personalInMessage(text, { role: 'customer', author });
  return personalParts({ text, personal })
    .map(({ shown }) => shown)
    .join('');
}
