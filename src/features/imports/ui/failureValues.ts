import type { Text, TextValues } from '../../../shared/i18n/areaText.ts';
import type { Formats } from '../../../shared/i18n/createFormats.ts';
import type { ImportFailure } from '../domain/importTypes.ts';
import type { en } from '../strings/en.ts';

/** Details that are numbers of bytes. */
const SIZES = new Set(['packed', 'unpacked', 'bytes', 'most']);

/** What a failure's message may name, written in the language: sizes, lists, the cause. */
export function failureValues(
  { details }: ImportFailure,
  fileName: string,
  t: Text<typeof en>,
  format: Formats,
): TextValues {
  const written = Object.entries(details).map(([name, value]): [string, string] => [
    name,
    typeof value !== 'number'
      ? value
      : SIZES.has(name)
        ? format.bytes(value)
        : format.number(value),
  ]);
  return { cause: t('failure.noCause'), ...Object.fromEntries(written), name: fileName };
}
