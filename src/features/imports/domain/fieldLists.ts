import type { TargetField } from './importFields.ts';

/** Fields whose cells are dates, of all kinds of files. */
export const DATE_FIELDS: readonly TargetField[] = [
  'placedAt',
  'placedDate',
  'createdAt',
  'birthday',
  'at',
  'launchedAt',
  'shippedAt',
  'promisedAt',
  'deliveredAt',
  'requestedAt',
  'resolvedAt',
  'earnedAt',
  'pendingUntil',
  'expiresAt',
  'joinedAt',
  'solvedAt',
  'leftAt',
];

/** Fields whose cells are amounts of money. */
export const AMOUNT_FIELDS: readonly TargetField[] = [
  'unitPrice',
  'amount',
  'price',
  'cost',
  'tax',
  'shipping',
  'discount',
  'paidWithPoints',
];

/** Fields whose cells are numbers, amounts among them. */
export const NUMBER_FIELDS: readonly TargetField[] = [
  'quantity',
  'stock',
  'promiseDays',
  'questions',
  'answeredQuestions',
  'score',
  'pointsUsed',
  'points',
  'balance',
  'groups',
  'newGroups',
  'groupsWithMessages',
  'members',
  'newMembers',
  'leftMembers',
  'membersWithMessages',
  'messages',
  ...AMOUNT_FIELDS,
];
