import type { ImportKind, TargetField } from '../importFields.ts';
import { guessGroupKind } from './guessGroupKind.ts';
import { guessMapping, hasRequired } from './guessMapping.ts';
import { isQuestion } from './nameQuestions.ts';
import { roleWord } from '../values/roleWord.ts';
import { columnValues, headWords, type TableHead } from './tableHead.ts';

/**
 * What the rows of a table are about: what only one kind of table has comes first, then the first
 * of orders, products, customers that it has the columns for; orders where it has them for none.
 */
export function guessKind(head: TableHead): ImportKind {
  const orders = guessMapping('orders', head);
  const isSold = has(orders, 'unitPrice') || has(orders, 'quantity');
  const isOfMoney = isSold || has(orders, 'amount');
  const ofGroups = isOfMoney ? undefined : guessGroupKind(head);
  if (ofGroups) return ofGroups;
  if (!isOfMoney && isSurveyAnswers(head)) return 'surveyAnswers';
  // Before events: 'purchase' and 'sign up' are also what points were earned by.
  if (!isOfMoney && isPointsHistory(head)) return 'pointsHistory';
  if (!isOfMoney && isMessages(head)) return 'messages';
  if (isEvents(head)) return 'events';
  if (!isSold && isExposures(head)) return 'exposures';
  if (isReturns(head, isSold)) return 'returns';
  if (!isOfMoney) {
    if (isShipments(head)) return 'shipments';
    if (isConversations(head)) return 'conversations';
    if (isReviews(head, hasRequired('orders', orders))) return 'reviews';
    if (isAuthors(head)) return 'authors';
  }
  if (hasRequired('orders', orders)) return 'orders';
  if (!isOfMoney && isOpeningPoints(head)) return 'openingPoints';
  if (isOutsideScores(head)) return 'outsideScores';
  const products = guessMapping('products', head);
  const customers = guessMapping('customers', head);
  const isProducts = hasRequired('products', products);
  const isCustomers = hasRequired('customers', customers);
  if (isProducts && isCustomers) {
    // 'id' and 'name' fit both; the columns that only one of them has decide.
    const mapped = (mapping: typeof products) => mapping.filter((field) => field !== null).length;
    return mapped(products) >= mapped(customers) ? 'products' : 'customers';
  }
  if (isProducts) return 'products';
  return isCustomers ? 'customers' : 'orders';
}

type Mapping = ReturnType<typeof guessMapping>;

function has(mapping: Mapping, field: TargetField): boolean {
  return mapping.includes(field);
}

/** Somebody's column, and one of words for events. */
function isEvents(head: TableHead): boolean {
  const mapping = guessMapping('events', head);
  const typed = columnValues(head, mapping.indexOf('type')).length > 0;
  return has(mapping, 'type') && typed && hasRequired('events', mapping);
}

/** A number of its own, or a refund beside when it was asked for. Exports of orders have refunds too. */
function isReturns(head: TableHead, isSold: boolean): boolean {
  const mapping = guessMapping('returns', head);
  if (!hasRequired('returns', mapping)) return false;
  if (has(mapping, 'returnCase') && (!isSold || has(mapping, 'reason'))) return true;
  return !isSold && has(mapping, 'requestedAt') && has(mapping, 'reason');
}

/** A parcel or who carries it, and when it went or came. */
function isShipments(head: TableHead): boolean {
  const mapping = guessMapping('shipments', head);
  if (!hasRequired('shipments', mapping)) return false;
  const isCarried = has(mapping, 'shipment') || has(mapping, 'carrier');
  const when = (['shippedAt', 'promisedAt', 'deliveredAt'] as const).filter((field) =>
    has(mapping, field),
  );
  return when.length > 1 || (isCarried && (when.length > 0 || has(mapping, 'status')));
}

/** Text that somebody wrote, and what it is about or how many stars it gives. */
function isReviews(head: TableHead, mayBeOrders: boolean): boolean {
  const mapping = guessMapping('reviews', head);
  if (!has(mapping, 'body')) return false;
  const isAbout = (['rating', 'review', 'product'] as const).some((field) => has(mapping, field));
  return isAbout || !mayBeOrders;
}

/** Answers to the questions that every survey asks; no table of conversations that has a rating, too. */
function isSurveyAnswers(head: TableHead): boolean {
  const mapping = guessMapping('surveyAnswers', head);
  const conversations = guessMapping('conversations', head);
  const isDesk =
    has(conversations, 'conversation') &&
    (['subject', 'priority', 'solvedAt'] as const).some((field) => has(conversations, field));
  if (isDesk) return false;
  if (has(mapping, 'nps') || has(mapping, 'ces')) return true;
  const asked = isQuestion(head.headers[mapping.indexOf('csat')] ?? '');
  return has(mapping, 'csat') && (asked || has(mapping, 'response') || has(mapping, 'survey'));
}

/** A product that somebody was shown, and whether it was clicked; or at which place of what. */
function isExposures(head: TableHead): boolean {
  const mapping = guessMapping('exposures', head);
  if (!hasRequired('exposures', mapping)) return false;
  const isOfList = has(mapping, 'placement') || has(mapping, 'version');
  return has(mapping, 'clicked') || (has(mapping, 'position') && isOfList);
}

/** Somebody's points, and what they were for or when they moved. */
function isPointsHistory(head: TableHead): boolean {
  const mapping = guessMapping('pointsHistory', head);
  if (!hasRequired('pointsHistory', mapping)) return false;
  if (columnValues(head, mapping.indexOf('points')).length === 0) return false;
  // A date of points that expire is the one on which they were earned: they are a lot.
  return has(mapping, 'kind') || (has(mapping, 'at') && !has(mapping, 'expiresAt'));
}

/** Points that somebody has, and until when; or hardly anything beside them. */
function isOpeningPoints(head: TableHead): boolean {
  const mapping = guessMapping('openingPoints', head);
  if (!hasRequired('openingPoints', mapping)) return false;
  const isLot = (['expiresAt', 'pendingUntil', 'earnedAt'] as const).some((field) =>
    has(mapping, field),
  );
  const mapped = (of: Mapping) => of.filter((field) => field !== null).length;
  return isLot || mapped(mapping) > mapped(guessMapping('customers', head));
}

/** A number for a customer and a product, and nothing that somebody wrote. */
function isOutsideScores(head: TableHead): boolean {
  if (has(guessMapping('reviews', head), 'body')) return false;
  return hasRequired('outsideScores', guessMapping('outsideScores', head));
}

/** Somebody's words in a conversation, and who they were or when they were said. */
function isMessages(head: TableHead): boolean {
  const mapping = guessMapping('messages', head);
  if (!hasRequired('messages', mapping)) return false;
  const isSaid = (['role', 'author'] as const).some((field) => has(mapping, field));
  // A desk's table of its conversations may have a comment, too: that is one of a rating.
  return isSaid && !isConversations(head);
}

/** Conversations with how they stand or whose they are. */
function isConversations(head: TableHead): boolean {
  const mapping = guessMapping('conversations', head);
  if (!hasRequired('conversations', mapping)) return false;
  const telling = (['subject', 'status', 'priority', 'assignee', 'solvedAt', 'rating'] as const)
    .map((field) => has(mapping, field))
    .filter((is) => is).length;
  return telling > 1 || (telling === 1 && headWords(head).some((word) => NAMED.test(word)));
}

/** Headers that only conversations have. */
const NAMED = /^(?:conversation|ticket|chat|session|dialog)|会话|工单|对话/u;

/** Names of a desk's people and what they are. */
function isAuthors(head: TableHead): boolean {
  const mapping = guessMapping('authors', head);
  if (!hasRequired('authors', mapping) || !has(mapping, 'role')) return false;
  const roles = columnValues(head, mapping.indexOf('role'));
  return roles.length > 0 && roles.every((role) => roleWord(role) !== undefined);
}
