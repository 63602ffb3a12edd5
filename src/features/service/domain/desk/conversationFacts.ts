import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import {
  CONVERSATION_STATES,
  MESSAGE_ROLES,
} from '../../../../shared/domain/facts/serviceTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import type { DeskReads } from './deskReads.ts';
import type { MessageOrder } from '../../../../shared/domain/facts/messageOrder.ts';
import { surveyRatings } from './surveyRatings.ts';

/** What is known of each conversation, by its code; codes without any fact have no messages either. */
export type ConversationFacts = {
  readonly length: number;
  /** 1 where there is a message, or the desk knows of it. */
  readonly present: Uint8Array;
  readonly channel: Int32Array;
  readonly customer: Int32Array;
  /** Who answered most; where nobody did, whose it is. */
  readonly agent: Int32Array;
  /** Whose it is, as the desk's table says. */
  readonly assignee: Int32Array;
  readonly product: Int32Array;
  readonly order: Int32Array;
  readonly priority: Int32Array;
  readonly tags: Int32Array;
  /** Place in `CONVERSATION_STATES`. */
  readonly state: Uint8Array;
  /** 1 to 5; 0 for none. What a survey has goes before what the desk has. */
  readonly rating: Uint8Array;
  /** Row of the survey answer that the rating is from, through all segments; −1 for none. */
  readonly answer: Int32Array;
  /** Epoch ms; NaN where unknown. The first and last message, or what the desk says. */
  readonly begunAt: Float64Array;
  readonly lastAt: Float64Array;
  readonly solvedAt: Float64Array;
  /** Messages that the customer sees, and of them the customer's and the agents'. */
  readonly messages: Uint32Array;
  readonly fromCustomer: Uint32Array;
  readonly fromAgent: Uint32Array;
  /** 1 where the customer spoke last, and it is not solved. */
  readonly waiting: Uint8Array;
};

const CUSTOMER = MESSAGE_ROLES.indexOf('customer');
const AGENT = MESSAGE_ROLES.indexOf('agent');
const SYSTEM = MESSAGE_ROLES.indexOf('system');
const NOTE = MESSAGE_ROLES.indexOf('note');
const SOLVED = CONVERSATION_STATES.indexOf('solved');

/** What of messages it takes, by row. */
type Said = {
  readonly order: MessageOrder;
  readonly roles: Uint8Array;
  readonly at: Float64Array;
  readonly author: Int32Array;
};

type Own = { -readonly [K in keyof ConversationFacts]: ConversationFacts[K] };

/**
 * Adds up what messages, the desk's own table and surveys say; the table goes before the messages,
 * what a customer answered before the table.
 * @param personOf whom an author stands for; those in `said` stand for themselves
 */
export function conversationFacts(
  reads: DeskReads,
  { order, roles, at, author }: Said,
  personOf: (author: number) => number,
): ConversationFacts {
  const facts = emptyFacts(codesOf(reads, order.starts.length - 1));
  fromDesk(reads.conversations, facts, personOf);
  for (const [code, { rating, row }] of surveyRatings(reads.surveyAnswers)) {
    // An answer about a conversation that no file has makes no conversation.
    if (code >= facts.length) continue;
    facts.rating[code] = rating;
    facts.answer[code] = row;
  }
  const columns = messageColumns(reads.messages);
  for (let code = 0; code + 1 < order.starts.length; code++) {
    const start = order.starts[code] ?? 0;
    const end = order.starts[code + 1] ?? 0;
    if (start === end) continue;
    facts.present[code] = 1;
    const answers = new Map<number, number>();
    let last = -1;
    for (let i = start; i < end; i++) {
      const row = order.rows[i] ?? 0;
      const role = roles[row] ?? 0;
      for (const [name, values] of columns) {
        if ((facts[name][code] ?? MISSING_CODE) === MISSING_CODE) {
          facts[name][code] = values[row] ?? MISSING_CODE;
        }
      }
      spread(facts, code, at[row] ?? NaN);
      if (role === NOTE || role === SYSTEM) continue;
      facts.messages[code] = (facts.messages[code] ?? 0) + 1;
      last = role;
      if (role === CUSTOMER) facts.fromCustomer[code] = (facts.fromCustomer[code] ?? 0) + 1;
      if (role !== AGENT) continue;
      facts.fromAgent[code] = (facts.fromAgent[code] ?? 0) + 1;
      const writer = author[row] ?? MISSING_CODE;
      if (writer !== MISSING_CODE) answers.set(writer, (answers.get(writer) ?? 0) + 1);
    }
    const most = [...answers].reduce<readonly [number, number]>(
      (best, one) => (one[1] > best[1] ? one : best),
      [MISSING_CODE, 0],
    );
    if (most[0] !== MISSING_CODE) facts.agent[code] = most[0];
    const isOpen = (facts.state[code] ?? 0) < SOLVED;
    facts.waiting[code] = last === CUSTOMER && isOpen ? 1 : 0;
  }
  return facts;
}

/** Of a table only the codes: as many as its dictionary has given so far. */
function codesOf({ conversations }: DeskReads, atLeast: number): number {
  let codes = atLeast;
  for (const { columns } of conversations.chunks) {
    for (const code of columns.conversation.values) if (code >= codes) codes = code + 1;
  }
  return codes;
}

function emptyFacts(length: number): Own {
  const codes = () => new Int32Array(length).fill(MISSING_CODE);
  const times = () => new Float64Array(length).fill(NaN);
  return {
    length,
    present: new Uint8Array(length),
    channel: codes(),
    customer: codes(),
    agent: codes(),
    assignee: codes(),
    product: codes(),
    order: codes(),
    priority: codes(),
    tags: codes(),
    state: new Uint8Array(length),
    rating: new Uint8Array(length),
    answer: new Int32Array(length).fill(-1),
    begunAt: times(),
    lastAt: times(),
    solvedAt: times(),
    messages: new Uint32Array(length),
    fromCustomer: new Uint32Array(length),
    fromAgent: new Uint32Array(length),
    waiting: new Uint8Array(length),
  };
}

function fromDesk(
  { chunks }: DeskReads['conversations'],
  facts: Own,
  personOf: (author: number) => number,
): void {
  for (const { columns, hidden, rows } of chunks) {
    for (let row = 0; row < rows; row++) {
      const code = columns.conversation.values[row] ?? MISSING_CODE;
      if (code === MISSING_CODE || isHidden(hidden, row)) continue;
      facts.present[code] = 1;
      for (const name of ['channel', 'customer', 'product', 'order', 'priority', 'tags'] as const) {
        facts[name][code] = columns[name].values[row] ?? MISSING_CODE;
      }
      facts.assignee[code] = personOf(columns.assignee.values[row] ?? MISSING_CODE);
      facts.agent[code] = facts.assignee[code] ?? MISSING_CODE;
      facts.state[code] = columns.state.values[row] ?? 0;
      facts.rating[code] = columns.rating.values[row] ?? 0;
      facts.begunAt[code] = columns.createdAt.values[row] ?? NaN;
      facts.lastAt[code] = facts.begunAt[code] ?? NaN;
      facts.solvedAt[code] = columns.solvedAt.values[row] ?? NaN;
    }
  }
}

/** Columns that messages may say of their conversation, through all segments. */
function messageColumns({ chunks, rows }: DeskReads['messages']) {
  return (['channel', 'customer', 'product', 'order'] as const).map((name) => {
    const values = new Int32Array(rows);
    let base = 0;
    for (const { columns, rows: length } of chunks) {
      values.set(columns[name].values, base);
      base += length;
    }
    return [name, values] as const;
  });
}

function spread(facts: Own, code: number, at: number): void {
  if (Number.isNaN(at)) return;
  // Not `<`: a NaN is after nothing.
  if (!((facts.begunAt[code] ?? NaN) <= at)) facts.begunAt[code] = at;
  if (!((facts.lastAt[code] ?? NaN) >= at)) facts.lastAt[code] = at;
}
