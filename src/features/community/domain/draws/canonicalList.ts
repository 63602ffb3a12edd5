import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { byCodePoints } from './byCodePoints.ts';
import { MOST_ENTRIES, MOST_WEIGHT, type DrawEntry } from './drawEntry.ts';
import { readableId } from './readableId.ts';

/**
 * The list of entries as it is frozen and published: one line each, `id TAB weight LF`, or
 * `id TAB weight TAB group LF` where a household is shared; sorted by code points of the id, in
 * UTF-8 and NFC. So anyone who has the same entries has the same bytes.
 *
 * @throws RangeError for an entry that is not as `DrawEntry` says, an id that is there twice, more
 * entries than can be drawn from, or none
 */
export function canonicalList(entries: readonly DrawEntry[]): string {
  if (entries.length === 0 || entries.length > MOST_ENTRIES) {
    throw new RangeError(`${entries.length} entries`);
  }
  const sorted = [...entries].sort((a, b) => byCodePoints(a.id, b.id));
  let list = '';
  let before: string | null = null;
  for (const { id, weight, group } of sorted) {
    if (readableId(id) !== id) throw new RangeError(`an id that is no text of one line`);
    if (id === before) throw new RangeError(`${id} is there twice`);
    if (!Number.isInteger(weight) || weight < 1 || weight > MOST_WEIGHT) {
      throw new RangeError(`a weight of ${weight}`);
    }
    if (group !== '' && readableId(group) !== group)
      throw new RangeError('a group that is no text');
    list += group === '' ? `${id}\t${weight}\n` : `${id}\t${weight}\t${group}\n`;
    before = id;
  }
  return list;
}

/** The entries of a canonical list, in its order. @throws RangeError where it is none */
export function entriesOfList(list: string): DrawEntry[] {
  const lines = list.split('\n');
  if (lines.pop() !== '') throw new RangeError('a list that breaks off');
  const entries = lines.map((line) => {
    const [id = '', weight = '', group = ''] = line.split('\t');
    return { id, weight: Number(weight), group };
  });
  if (canonicalList(entries) !== list) throw new RangeError('a list in another form');
  return entries;
}

/** SHA-256 of a list's UTF-8 bytes, lower-case hex. */
export function listHash(list: string): string {
  return bytesToHex(sha256(utf8ToBytes(list)));
}
