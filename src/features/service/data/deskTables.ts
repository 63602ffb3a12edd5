import type { FactTableName } from '../../../shared/domain/facts/factTables.ts';

/** The tables that conversations are read from: jobs that use the desk declare these. */
export const DESK_TABLES: readonly FactTableName[] = [
  'messages',
  'conversations',
  'authors',
  // Ratings that customers gave in surveys.
  'surveyAnswers',
  // What belongs to Community.
  'groups',
  'groupMembers',
];
