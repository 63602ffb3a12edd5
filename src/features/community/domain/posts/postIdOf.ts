import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Hexadecimal digits: two messages share an id once in 2¹²⁸. */
const DIGITS = 32;

/**
 * The id of the post that a message becomes: the same wherever it is collected, so that a message is one
 * post only. Not the key itself, which may be as long as the name of its group, and stands in the ledger
 * of points.
 *
 * @param message key of the message
 */
export function postIdOf(message: string): string {
  return `post:${bytesToHex(sha256(utf8ToBytes(message))).slice(0, DIGITS)}`;
}
