import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What tells a message from others of its group. */
export type KeyedMessage = {
  /** The platform's number of it; '' for none. */
  readonly number: string;
  /** Epoch ms; NaN for none. */
  readonly at: number;
  readonly author: string;
  readonly body: string;
};

/** Hexadecimal digits of a fingerprint: two different messages of a group share one once in 2⁶⁴. */
const PRINT_DIGITS = 16;

/**
 * Keys of a group's messages, by which records remember them: the group's length and name, then the
 * platform's number, or else a fingerprint of time, author and text. The same export read again gives the
 * same keys, whatever else it holds by then; messages that are alike are counted on.
 *
 * @param messages in the order of their times
 */
export function messageKeys(group: string, messages: Iterable<KeyedMessage>): string[] {
  const seen = new Map<string, number>();
  const keys: string[] = [];
  for (const message of messages) {
    const name = message.number === '' ? `~${printOf(message)}` : message.number;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    keys.push(messageKeyOf(group, count === 1 ? name : `${name}~${count}`));
  }
  return keys;
}

/** The key of the first message of a group that has a platform's number. */
export function messageKeyOf(group: string, number: string): string {
  return `${group.length}:${group}:${number}`;
}

/** The platform's number of a message by its key; '' where the file had none. */
export function numberOfKey(key: string): string {
  const group = groupOfKey(key);
  if (group === undefined) return '';
  const number = key.slice(messageKeyOf(group, '').length);
  return number.includes('~') ? '' : number;
}

/** The group of a message by its key; undefined where it is none. */
export function groupOfKey(key: string): string | undefined {
  const [, digits, rest] = /^(\d+):(.*)$/su.exec(key) ?? [];
  if (digits === undefined || rest === undefined) return undefined;
  const length = Number(digits);
  return rest[length] === ':' ? rest.slice(0, length) : undefined;
}

function printOf({ at, author, body }: KeyedMessage): string {
  const text = JSON.stringify([Number.isNaN(at) ? null : at, author, body]);
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, PRINT_DIGITS);
}
