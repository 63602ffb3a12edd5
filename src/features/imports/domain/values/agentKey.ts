const OPENS = 0x28;
const CLOSES = 0x29;
const AT = 0x40;
const SPACE = 0x20;

/** An agent without the e-mail address in brackets behind the name: 'Lin (lin@shop.example)'. */
export function agentKey(bytes: Uint8Array, start: number, end: number): Uint8Array | undefined {
  if (bytes[end - 1] !== CLOSES) return undefined;
  const opens = bytes.lastIndexOf(OPENS, end - 1);
  if (opens <= start) return undefined;
  const at = bytes.indexOf(AT, opens);
  if (at < 0 || at >= end) return undefined;
  let to = opens;
  while (to > start && bytes[to - 1] === SPACE) to--;
  return to === start ? undefined : bytes.subarray(start, to);
}
