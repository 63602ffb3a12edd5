/** Lines that desks write themselves are short; longer ones quote somebody. */
const LONGEST = 200;

const REOPENED: readonly RegExp[] = [
  // Intercom's names of parts: `open`, `note_and_reopen`.
  /^\[(?:\w+_and_)?(?:re)?open(?:ed)?\]$/u,
  /\bre-?opened\b/u,
  /(?:重新|再次)(?:打开|开启)/u,
];

/** What may happen: "Reply to reopen it" is written when a conversation ends. */
const MAY_COME_BACK = /\b(?:can|may|could|to) be re-?opened\b|可|以便|即能/u;

const SOLVED: readonly RegExp[] = [
  /^\[close[d]?\]$/u,
  // Chatwoot: "Conversation was marked resolved by Lin", "… due to 5 days of inactivity".
  /\bmarked (?:as )?(?:resolved|solved|closed)\b/u,
  /\b(?:conversation|chat|ticket|case) (?:was |has been )?(?:resolved|solved|closed)\b/u,
  /(?:会话|对话|工单|咨询)[^，。；]{0,20}已(?:被?标记为已)?(?:解决|关闭|结束)/u,
  /标记为已?(?:解决|关闭)/u,
];

const DENIED =
  /\b(?:not|never|cannot|can't|couldn't|if|when|will be|to be)\b|未|不|无法|没有|如果|如需/u;

/**
 * What a line that the desk wrote itself says of the state: files that have only the last state of a
 * conversation tell by these when it was solved before, and that it came back. Only lines that say so
 * outright count; null for all others.
 *
 * @param text of a message whose role is `system`
 */
export function stateNotice(text: string): 'solved' | 'open' | null {
  const line = text.trim().toLowerCase();
  if (line.length > LONGEST || DENIED.test(line)) return null;
  if (!MAY_COME_BACK.test(line) && REOPENED.some((pattern) => pattern.test(line))) return 'open';
  return SOLVED.some((pattern) => pattern.test(line)) ? 'solved' : null;
}
