import type { MessageRole } from '../../../../shared/domain/facts/serviceTables.ts';
import { maskPersonal } from '../../../../shared/domain/privacy/maskPersonal.ts';
import { personalInMessage } from '../../../../shared/domain/privacy/personalInMessage.ts';

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
