import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { maskPersonalData } from '../../../../shared/domain/privacy/maskPersonalData.ts';
import { LONGEST_MESSAGE } from '../lookup/lookupParams.ts';

/** Hexadecimal digits of a fingerprint. */
const DIGITS = 24;

/**
 * A message as it is kept in the regression set: what is personal is masked before it is stored, as the
 * audit trail keeps what was stored for good.
 */
export function answerMessage(message: string): string {
  return maskPersonalData(message.trim()).slice(0, LONGEST_MESSAGE);
}

/** Names a mark by its message, so that marking twice is once, on any machine. @param message masked */
export function answerId(message: string): string {
  return `answer:${bytesToHex(sha256(utf8ToBytes(message))).slice(0, DIGITS)}`;
}
