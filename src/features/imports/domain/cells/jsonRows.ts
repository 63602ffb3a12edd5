import { isJsonObject, UnreadableJson } from './jsonValue.ts';
import { objectRows, type JsonRow } from './objectRows.ts';

/**
 * The rows of one line of JSON, see `objectRows`.
 * @throws UnreadableJson where the text is no JSON object, or has a whole number that JavaScript
 *   cannot hold exactly (order numbers of 17 digits and more belong in quotes)
 */
export function jsonRows(text: string): JsonRow[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UnreadableJson('no JSON');
  }
  if (!isJsonObject(value)) throw new UnreadableJson('no JSON object');
  return objectRows(value);
}
