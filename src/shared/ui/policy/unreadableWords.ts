import type { ReadSettings } from '../../domain/policy/readSettings.ts';
import type { useSharedText } from '../../i18n/useSharedText.ts';

export type Unreadable = Extract<ReadSettings<unknown>, { readonly ok: false }>;

/** Why stored settings cannot be read, in a sentence. */
export function unreadableWords(
  t: ReturnType<typeof useSharedText>,
  { reason, fields }: Unreadable,
): string {
  return t(`policy.unreadable.${reason}`, { fields: fields.join(', ') });
}
