const SLASH = 0x2f;

/**
 * The number at the end of a link: desks name conversations by where they are seen
 * ('https://desk.example/app/accounts/1/conversations/123' is 123). Anything else stays as it is.
 */
export function linkKey(bytes: Uint8Array, start: number, end: number): Uint8Array | undefined {
  let isLink = false;
  for (let at = start; at + 2 < end && !isLink; at++)
    isLink = bytes[at] === 0x3a && bytes[at + 1] === SLASH && bytes[at + 2] === SLASH;
  if (!isLink) return undefined;
  let to = end;
  while (to > start && bytes[to - 1] === SLASH) to--;
  let from = to;
  while (from > start && bytes[from - 1] !== SLASH) from--;
  return bytes.subarray(from, to);
}
