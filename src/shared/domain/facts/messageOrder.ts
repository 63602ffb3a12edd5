import { MISSING_CODE } from './columnTypes.ts';

/** Messages by conversation. */
export type MessageOrder = {
  /** By conversation code: where its messages begin in `rows`; one more than there are codes. */
  readonly starts: Uint32Array;
  /** Message rows, those of a conversation together, by time; hidden ones are left out. */
  readonly rows: Uint32Array;
};

/**
 * Puts messages into the order of their conversations: by time, and as in the file where times are
 * equal or any of the conversation's is missing.
 *
 * @param conversation by row: code; `MISSING_CODE` for a row that is hidden
 * @param at by row: epoch ms
 */
export function messageOrder(conversation: Int32Array, at: Float64Array): MessageOrder {
  let codes = 0;
  for (const code of conversation) if (code >= codes) codes = code + 1;
  const starts = new Uint32Array(codes + 1);
  for (const code of conversation) {
    if (code !== MISSING_CODE) starts[code + 1] = (starts[code + 1] ?? 0) + 1;
  }
  for (let code = 0; code < codes; code++) {
    starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0);
  }
  const rows = new Uint32Array(starts[codes] ?? 0);
  const next = starts.slice();
  for (let row = 0; row < conversation.length; row++) {
    const code = conversation[row] ?? MISSING_CODE;
    if (code === MISSING_CODE) continue;
    const place = next[code] ?? 0;
    rows[place] = row;
    next[code] = place + 1;
  }
  for (let code = 0; code < codes; code++) {
    const own = rows.subarray(starts[code] ?? 0, starts[code + 1] ?? 0);
    if (isOutOfOrder(own, at)) sortByTime(own, at);
  }
  return { starts, rows };
}

/** Whether every message has a time, and one lies before the one above it. */
function isOutOfOrder(rows: Uint32Array, at: Float64Array): boolean {
  let before = -Infinity;
  let turned = false;
  for (const row of rows) {
    const time = at[row] ?? NaN;
    if (Number.isNaN(time)) return false;
    if (time < before) turned = true;
    before = time;
  }
  return turned;
}

function sortByTime(rows: Uint32Array, at: Float64Array): void {
  // Rows are numbers in file order: of equal times the smaller comes first.
  rows.sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0) || a - b);
}
