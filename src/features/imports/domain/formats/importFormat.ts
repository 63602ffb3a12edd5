import type { TableHead } from '../guess/tableHead.ts';
import type { ImportPlan, ShopDefaults } from '../importTypes.ts';

/** Every format by its id, for the texts that name them. */
export const FORMAT_IDS = [
  'chatwoot',
  'chatwootConversations',
  'intercom',
  'chatLab',
  'spokenPairs',
  'email',
  'qqText',
  'qqMht',
  'chatText',
  'wecomGroups',
  'wecomMembers',
  'huitouOrders',
  'huitouOrdersJsonl',
  'huitouProducts',
  'huitouCustomers',
  'huitouEvents',
  'huitouShipments',
  'huitouReturns',
  'huitouReviews',
  'huitouExposures',
  'huitouOutsideScores',
  'huitouOpeningPoints',
  'huitouPointsHistory',
  'huitouMessages',
  'huitouConversations',
  'huitouAuthors',
  'huitouSurveyAnswers',
  'huitouGroups',
  'huitouGroupMembers',
  'huitouGroupReports',
  'huitouGroupStatistics',
  'chatwootCsat',
  'jdChat',
  'uciOnlineRetail',
  'shopifyOrders',
  'wooOrders',
  'retailrocket',
  'funnelTables',
  'table',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** A kind of file that is known: told by its content alone, never by its name. */
export type ImportFormat = {
  readonly id: FormatId;
  readonly matches: (head: TableHead) => boolean;
  /** How to read a file that matches. */
  readonly plan: (head: TableHead, shop: ShopDefaults) => ImportPlan;
};
