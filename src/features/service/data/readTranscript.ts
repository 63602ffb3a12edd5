import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import { surveyAnswers } from '../../../shared/domain/facts/feedbackTables.ts';
import {
  columnsOf,
  type DictionaryValues,
  type FactRead,
} from '../../../shared/domain/facts/factSource.ts';
import { conversations, MESSAGE_ROLES } from '../../../shared/domain/facts/serviceTables.ts';
import { isHidden } from '../../../shared/domain/facts/hiddenRows.ts';
import { textAt } from '../../../shared/domain/facts/textAt.ts';
import type { DeskIndex } from '../domain/desk/deskIndex.ts';
import type {
  OtherConversation,
  Transcript,
  TranscriptMessage,
  TranscriptParams,
} from '../domain/desk/transcriptTypes.ts';
import { authorNames } from './authorNames.ts';
import type { DeskContext } from './deskJob.ts';
import { deskTags } from './deskTags.ts';
import { deskWords, type DeskWords } from './deskWords.ts';
import { messageBodies } from './messageBodies.ts';
import { serviceDesk } from './serviceDesk.ts';

/** Other conversations of the customer that are named. */
const MOST_OTHERS = 20;

/** One conversation with all its messages; null where there is none of that code. */
export async function readTranscript(
  context: DeskContext,
  { code }: TranscriptParams,
): Promise<Transcript | null> {
  const desk = await serviceDesk(context);
  const known = desk.facts;
  if (known.present[code] !== 1) return null;
  const words = await deskWords(context);
  const bodyOf = await messageBodies(context);
  const name = (dictionary: DictionaryValues, value: number | undefined) =>
    dictionary.valueAt(value ?? MISSING_CODE);
  const nameOf = await authorNames(context, desk);
  const tags = await deskTags(context, known);
  return {
    code,
    id: name(words.ids, code),
    ...(await deskTexts(context, code, known.answer[code] ?? -1)),
    channel: name(words.channels, known.channel[code]),
    customer: known.customer[code] ?? MISSING_CODE,
    agent: nameOf(known.agent[code] ?? MISSING_CODE),
    state: known.state[code] ?? 0,
    priority: name(words.priorities, known.priority[code]),
    rating: known.rating[code] ?? 0,
    tags: tags.shown(code),
    tagsOfFile: tags.ofFile(code),
    order: name(words.orders, known.order[code]),
    product: name(words.products, known.product[code]),
    begunAt: timeOrNull(known.begunAt[code]),
    solvedAt: timeOrNull(known.solvedAt[code]),
    messages: messagesOf(bodyOf, nameOf, desk, code),
    others: othersOf(words, desk, code),
  };
}

/**
 * What is known of it in words: what it was about, and what the customer wrote with the rating, which
 * is that of the survey answer where the rating is.
 * @param answer row of survey answers through all segments; −1 for none
 */
async function deskTexts({ facts }: DeskContext, code: number, answer: number) {
  const { found, answers } = await facts.read({
    found: columnsOf(conversations, 'conversation', 'subject', 'comment'),
    answers: columnsOf(surveyAnswers, 'comment'),
  });
  const answered = answer < 0 ? undefined : commentAt(answers, answer);
  for (const { columns, hidden, rows } of found.chunks) {
    for (let row = 0; row < rows; row++) {
      if (columns.conversation.values[row] !== code || isHidden(hidden, row)) continue;
      const comment = answered ?? textAt(columns.comment, row);
      return { subject: textAt(columns.subject, row), comment };
    }
  }
  return { subject: '', comment: answered ?? '' };
}

function commentAt(
  { chunks }: FactRead<typeof surveyAnswers, 'comment'>,
  row: number,
): string | undefined {
  let base = 0;
  for (const { columns, rows } of chunks) {
    if (row < base + rows) return textAt(columns.comment, row - base);
    base += rows;
  }
  return undefined;
}

function messagesOf(
  bodyOf: (row: number) => string,
  nameOf: (author: number) => string,
  { order, roles, at, author }: DeskIndex,
  code: number,
): TranscriptMessage[] {
  const start = order.starts[code] ?? 0;
  const own = order.rows.subarray(start, order.starts[code + 1] ?? start);
  return Array.from(own, (row): TranscriptMessage => {
    const writer = author[row] ?? MISSING_CODE;
    return {
      row,
      role: MESSAGE_ROLES[roles[row] ?? 0] ?? 'unknown',
      at: timeOrNull(at[row]),
      author: nameOf(writer),
      body: bodyOf(row),
    };
  });
}

function othersOf(
  { ids }: DeskWords,
  { facts: known }: DeskIndex,
  code: number,
): OtherConversation[] {
  const customer = known.customer[code] ?? MISSING_CODE;
  if (customer === MISSING_CODE) return [];
  const others: number[] = [];
  for (let other = 0; other < known.length; other++) {
    if (other !== code && known.customer[other] === customer && known.present[other] === 1) {
      others.push(other);
    }
  }
  const last = (other: number) => known.lastAt[other] ?? NaN;
  return others
    .sort((a, b) => (last(b) || 0) - (last(a) || 0) || b - a)
    .slice(0, MOST_OTHERS)
    .map((other) => ({ code: other, id: ids.valueAt(other), lastAt: timeOrNull(last(other)) }));
}

function timeOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
