import { columnsOf, type FactSource } from '../../../../shared/domain/facts/factSource.ts';
import { RESPONSE_STATES, surveyAnswers } from '../../../../shared/domain/facts/feedbackTables.ts';
import { returns, reviews } from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { MESSAGE_ROLES, messages } from '../../../../shared/domain/facts/serviceTables.ts';
import { textAt } from '../../../../shared/domain/facts/textAt.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import type { Feedback, FeedbackEntry, VoiceSource } from '../../domain/voice/feedback.ts';
import { feedbackOf } from '../../domain/voice/feedbackOf.ts';
import { MESSAGE_BREAK } from '../../domain/voice/personalInFeedback.ts';
import { orderCustomers } from '../orderCustomers.ts';

const CUSTOMER = MESSAGE_ROLES.indexOf('customer');
const ANSWERED = RESPONSE_STATES.indexOf('answered');

/** What customers said in a source; gathered once for each revision of the facts. */
export function gatherFeedback(
  { facts, resident, pause }: JobContext,
  source: VoiceSource,
): Promise<Feedback> {
  return resident(`feedback of ${source}`, async () =>
    feedbackOf(source, await READERS[source](facts), pause),
  );
}

const READERS: Readonly<Record<VoiceSource, (facts: FactSource) => Promise<FeedbackEntry[]>>> = {
  review: reviewEntries,
  survey: surveyEntries,
  conversation: conversationEntries,
  return: returnEntries,
};

/** Title and body; a review of stars alone is there with no text. */
async function reviewEntries(facts: FactSource): Promise<FeedbackEntry[]> {
  const { read } = await facts.read({
    read: columnsOf(reviews, 'review', 'customer', 'product', 'at', 'rating', 'title', 'body'),
  });
  const entries: FeedbackEntry[] = [];
  for (const { columns, rows, hidden } of read.chunks) {
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row)) continue;
      const title = textAt(columns.title, row);
      const body = textAt(columns.body, row);
      entries.push({
        code: columns.review.values[row] ?? -1,
        at: columns.at.values[row] ?? NaN,
        customer: columns.customer.values[row] ?? -1,
        product: columns.product.values[row] ?? -1,
        rating: columns.rating.values[row] ?? 0,
        text: title === '' ? body : `${title}\n${body}`,
      });
    }
  }
  return entries;
}

const ANSWER_COLUMNS = [
  'response',
  'customer',
  'order',
  'product',
  'at',
  'state',
  'comment',
] as const;

async function surveyEntries(facts: FactSource): Promise<FeedbackEntry[]> {
  const { read } = await facts.read({
    read: columnsOf(surveyAnswers, ...ANSWER_COLUMNS),
  });
  // Who is not named is who placed the order.
  const buyers = await orderCustomers(facts);
  const entries: FeedbackEntry[] = [];
  for (const { columns, rows, hidden } of read.chunks) {
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row) || columns.state.values[row] !== ANSWERED) continue;
      const text = textAt(columns.comment, row);
      if (text.trim() === '') continue;
      const customer = columns.customer.values[row] ?? -1;
      entries.push({
        code: columns.response.values[row] ?? -1,
        at: columns.at.values[row] ?? NaN,
        customer: customer >= 0 ? customer : (buyers[columns.order.values[row] ?? -1] ?? -1),
        product: columns.product.values[row] ?? -1,
        rating: 0,
        text,
      });
    }
  }
  return entries;
}

const CONVERSATION_COLUMNS = [
  'conversation',
  'customer',
  'product',
  'at',
  'role',
  'author',
  'body',
] as const;

/** What the customer wrote in each conversation, message by message; its time is that of the last. */
async function conversationEntries(facts: FactSource): Promise<FeedbackEntry[]> {
  const { read } = await facts.read({
    read: columnsOf(messages, ...CONVERSATION_COLUMNS),
  });
  const places = new Map<number, number>();
  const entries: FeedbackEntry[] = [];
  for (const { columns, rows, hidden } of read.chunks) {
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row) || columns.role.values[row] !== CUSTOMER) continue;
      const text = textAt(columns.body, row);
      const code = columns.conversation.values[row] ?? -1;
      if (text === '' || code < 0) continue;
      const place = places.get(code);
      const before = place === undefined ? undefined : entries[place];
      const at = columns.at.values[row] ?? NaN;
      const customer = columns.customer.values[row] ?? -1;
      const product = columns.product.values[row] ?? -1;
      const author = columns.author.values[row] ?? -1;
      if (before === undefined || place === undefined) {
        places.set(code, entries.length);
        entries.push({ code, at, customer, product, rating: 0, author, text });
        continue;
      }
      entries[place] = {
        code,
        at: before.at >= at || Number.isNaN(at) ? before.at : at,
        customer: before.customer < 0 ? customer : before.customer,
        product: before.product < 0 ? product : before.product,
        rating: 0,
        author,
        text: `${before.text}${MESSAGE_BREAK}${text}`,
      };
    }
  }
  return entries;
}

/** Reasons of returns: each reason of a return once, however many lines it has. */
async function returnEntries(facts: FactSource): Promise<FeedbackEntry[]> {
  const { read } = await facts.read({
    read: columnsOf(returns, 'returnCase', 'customer', 'product', 'requestedAt', 'reason'),
  });
  const reasons = await facts.dictionary('returns.reason');
  const seen = new Set<string>();
  const entries: FeedbackEntry[] = [];
  for (const { columns, rows, hidden } of read.chunks) {
    for (let row = 0; row < rows; row++) {
      const reason = columns.reason.values[row] ?? -1;
      if (isHidden(hidden, row) || reason < 0) continue;
      const code = columns.returnCase.values[row] ?? -1;
      const key = `${code} ${reason}`;
      if (seen.has(key)) continue;
      seen.add(key);
      entries.push({
        code,
        at: columns.requestedAt.values[row] ?? NaN,
        customer: columns.customer.values[row] ?? -1,
        product: columns.product.values[row] ?? -1,
        rating: 0,
        text: reasons.valueAt(reason),
      });
    }
  }
  return entries;
}
