import { ENTRY_KINDS, type LedgerPart } from './ledgerPart.ts';

const float = new Float64Array(1);
const words = new Int32Array(float.buffer);

/**
 * A check sum of one entry (FNV-1a over 32-bit words): any one changed value changes it. It names a
 * damaged entry; that nothing was changed on purpose is what the part's SHA-256 proves.
 *
 * @param granted how many grants come before it in the part: the place of its own lot's terms
 */
export function entryCheck(part: LedgerPart, entry: number, granted: number): number {
  let sum = 0x811c9dc5 | 0;
  const add = (word: number) => {
    sum = Math.imul(sum ^ word, 0x01000193);
    // Lets high bits act on low ones: a plain word-wise FNV never does.
    sum ^= sum >>> 15;
  };
  const addFloat = (value: number) => {
    float[0] = value;
    add(words[0] ?? 0);
    add(words[1] ?? 0);
  };
  const addText = (text: string, offsets: Uint32Array) => {
    const end = offsets[entry + 1] ?? 0;
    const start = offsets[entry] ?? 0;
    add(end - start);
    for (let i = start; i < end; i++) add(text.charCodeAt(i));
  };
  const kind = part.kinds[entry] ?? 0;
  add(part.members[entry] ?? 0);
  add(kind);
  addFloat(part.at[entry] ?? 0);
  addText(part.idText, part.idOffsets);
  addText(part.noteText, part.noteOffsets);
  for (let i = part.starts[entry] ?? 0; i < (part.starts[entry + 1] ?? 0); i++) {
    add(part.accounts[i] ?? 0);
    add(part.lots[i] ?? 0);
    add(part.points[i] ?? 0);
  }
  if (ENTRY_KINDS[kind] === 'grant') {
    addFloat(part.availableAt[granted] ?? 0);
    addFloat(part.expiresAt[granted] ?? 0);
    addFloat(part.eligible[granted] ?? 0);
    add(part.rules[granted] ?? 0);
  }
  return sum;
}
