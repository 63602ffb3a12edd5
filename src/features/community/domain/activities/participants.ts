import { maskContact } from '../../../../shared/domain/privacy/maskContact.ts';

export const MOST_PARTICIPANTS = 20_000;
const LONGEST = 400;

/** Names and numbers of a pasted list, one a line, also with "1." or "-" before them. */
export function pastedParticipants(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.replace(/^\s*(?:\d{1,5}[.、)）]\s*|[-*•]\s+)/u, '').trim())
    .filter((line) => line !== '' && line.length <= LONGEST);
}

/** A list with some more in it, each once, in the order in which they came. */
export function withMore(known: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...known, ...more])].slice(0, MOST_PARTICIPANTS);
}

/** Somebody who took part, masked: a number of the shop stays as it is, a name does not. */
export function maskedParticipant(participant: string): string {
  const isNumber = /^[A-Za-z0-9_-]*\d[A-Za-z0-9_-]*$/u.test(participant);
  return maskContact(participant, isNumber ? 'id' : 'name');
}
