import type { TableHead } from '../guess/tableHead.ts';
import { chatwootCsat } from './chatwootCsat.ts';
import { documentFormat } from './documentFormat.ts';
import { funnelTables } from './funnelTables.ts';
import { huitouCustomers } from './huitouCustomers.ts';
import { huitouEvents } from './huitouEvents.ts';
import { huitouExposures } from './huitouExposures.ts';
import { huitouAuthors } from './huitouAuthors.ts';
import { huitouGroupMembers } from './huitouGroupMembers.ts';
import { huitouGroupReports } from './huitouGroupReports.ts';
import { huitouGroups } from './huitouGroups.ts';
import { huitouGroupStatistics } from './huitouGroupStatistics.ts';
import { huitouConversations } from './huitouConversations.ts';
import { huitouMessages } from './huitouMessages.ts';
import { huitouOpeningPoints } from './huitouOpeningPoints.ts';
import { huitouOrders } from './huitouOrders.ts';
import { huitouOrdersJsonl } from './huitouOrdersJsonl.ts';
import { huitouOutsideScores } from './huitouOutsideScores.ts';
import { huitouPointsHistory } from './huitouPointsHistory.ts';
import { huitouProducts } from './huitouProducts.ts';
import { huitouReturns } from './huitouReturns.ts';
import { huitouReviews } from './huitouReviews.ts';
import { huitouShipments } from './huitouShipments.ts';
import { huitouSurveyAnswers } from './huitouSurveyAnswers.ts';
import type { ImportFormat } from './importFormat.ts';
import { jdChat } from './jdChat.ts';
import { retailrocket } from './retailrocket.ts';
import { shopifyOrders } from './shopifyOrders.ts';
import { table } from './table.ts';
import { uciOnlineRetail } from './uciOnlineRetail.ts';
import { wooOrders } from './wooOrders.ts';

/** THE list of formats, in the order in which they are asked; `table` takes what is left. */
export const FORMATS: readonly ImportFormat[] = [
  documentFormat('chatwoot'),
  documentFormat('chatwootConversations', 'conversations'),
  documentFormat('intercom'),
  documentFormat('chatLab'),
  documentFormat('spokenPairs'),
  documentFormat('email'),
  documentFormat('qqText'),
  documentFormat('qqMht'),
  documentFormat('chatText'),
  documentFormat('wecomGroups', 'groups'),
  documentFormat('wecomMembers', 'groupMembers'),
  huitouOrders,
  huitouOrdersJsonl,
  huitouProducts,
  huitouCustomers,
  huitouEvents,
  huitouShipments,
  huitouReturns,
  huitouReviews,
  huitouExposures,
  huitouOutsideScores,
  huitouOpeningPoints,
  huitouPointsHistory,
  huitouMessages,
  huitouConversations,
  huitouAuthors,
  huitouSurveyAnswers,
  huitouGroups,
  huitouGroupMembers,
  huitouGroupReports,
  huitouGroupStatistics,
  chatwootCsat,
  jdChat,
  uciOnlineRetail,
  shopifyOrders,
  wooOrders,
  retailrocket,
  funnelTables,
  table,
];

/** The format of a file, by its content. */
export function formatOf(head: TableHead): ImportFormat {
  return FORMATS.find((format) => format.matches(head)) ?? table;
}
