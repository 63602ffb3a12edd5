import { personalInMessage } from '../../../../shared/domain/privacy/personalInMessage.ts';
import type { PersonalText } from '../../../../shared/domain/privacy/personalParts.ts';

/**
 * Stands between the messages of a conversation, as a paragraph's end: who signs does so at the end of a
 * message, and messages have lines of their own. One unit, as the line break that is shown for it.
 */
export const MESSAGE_BREAK = '\u2029';

/**
 * What customers said, one message a paragraph, with all that is of persons in it, names with which they sign
 * among them.
 *
 * @param author as the file names the writer; '' where unknown
 */
export function personalInFeedback(text: string, author: string): PersonalText {
  let from = 0;
  const personal = text.split(MESSAGE_BREAK).flatMap((message) => {
    const base = from;
    from += message.length + MESSAGE_BREAK.length;
    return personalInMessage(message, { role: 'customer', author }).map((range) => ({
      ...range,
      from: base + range.from,
      to: base + range.to,
    }));
  });
  return { text: text.replaceAll(MESSAGE_BREAK, '\n'), personal };
}
