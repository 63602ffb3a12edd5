import type { groupMembers, groups } from '../../../../shared/domain/facts/communityTables.ts';
import type { FactRead } from '../../../../shared/domain/facts/factSource.ts';
import type { surveyAnswers } from '../../../../shared/domain/facts/feedbackTables.ts';
import type {
  authors,
  conversations,
  messages,
} from '../../../../shared/domain/facts/serviceTables.ts';

// Columns that the desk is read from, by table.
export const MESSAGE_COLUMNS = [
  'conversation',
  'at',
  'role',
  'author',
  'customer',
  'channel',
  'product',
  'order',
] as const;
export const CONVERSATION_COLUMNS = [
  'conversation',
  'channel',
  'state',
  'priority',
  'customer',
  'assignee',
  'createdAt',
  'solvedAt',
  'rating',
  'tags',
  'product',
  'order',
] as const;
export const AUTHOR_COLUMNS = ['author', 'name', 'role'] as const;

export const SURVEY_COLUMNS = ['conversation', 'at', 'csat', 'csatScale'] as const;

export const GROUP_COLUMNS = ['group'] as const;

export type DeskReads = {
  readonly messages: FactRead<typeof messages, (typeof MESSAGE_COLUMNS)[number]>;
  readonly conversations: FactRead<typeof conversations, (typeof CONVERSATION_COLUMNS)[number]>;
  readonly authors: FactRead<typeof authors, (typeof AUTHOR_COLUMNS)[number]>;
  readonly surveyAnswers: FactRead<typeof surveyAnswers, (typeof SURVEY_COLUMNS)[number]>;
  readonly groups: FactRead<typeof groups, (typeof GROUP_COLUMNS)[number]>;
  readonly groupMembers: FactRead<typeof groupMembers, (typeof GROUP_COLUMNS)[number]>;
};
