import { authorReader } from './authorReader.ts';
import type { BadDocuments } from './badDocuments.ts';
import { conversationReader } from './conversationReader.ts';
import { customerReader } from './customerReader.ts';
import { eventReader } from './eventReader.ts';
import { exposureReader } from './exposureReader.ts';
import { groupMemberReader } from './groupMemberReader.ts';
import { groupReader } from './groupReader.ts';
import { groupReportReader } from './groupReportReader.ts';
import { groupStatisticReader } from './groupStatisticReader.ts';
import { messageReader } from './messageReader.ts';
import { openingPointsReader } from './openingPointsReader.ts';
import { OrderReader } from './orderReader.ts';
import { outsideScoreReader } from './outsideScoreReader.ts';
import { pointsHistoryReader } from './pointsHistoryReader.ts';
import { productReader } from './productReader.ts';
import { returnReader } from './returnReader.ts';
import { reviewReader } from './reviewReader.ts';
import { shipmentReader } from './shipmentReader.ts';
import { surveyAnswerReader } from './surveyAnswerReader.ts';
import type { ReaderSetup, TableReader } from './tableReader.ts';

/** The reader for the plan's kind of file. The plan must have its required fields. */
export function createReader(setup: ReaderSetup, badDocuments: BadDocuments): TableReader {
  switch (setup.plan.kind) {
    case 'orders':
      return new OrderReader(setup, badDocuments);
    case 'customers':
      return customerReader(setup, badDocuments);
    case 'products':
      return productReader(setup, badDocuments);
    case 'events':
      return eventReader(setup, badDocuments);
    case 'shipments':
      return shipmentReader(setup, badDocuments);
    case 'returns':
      return returnReader(setup, badDocuments);
    case 'reviews':
      return reviewReader(setup, badDocuments);
    case 'exposures':
      return exposureReader(setup, badDocuments);
    case 'outsideScores':
      return outsideScoreReader(setup, badDocuments);
    case 'openingPoints':
      return openingPointsReader(setup, badDocuments);
    case 'pointsHistory':
      return pointsHistoryReader(setup, badDocuments);
    case 'messages':
      return messageReader(setup, badDocuments);
    case 'conversations':
      return conversationReader(setup, badDocuments);
    case 'authors':
      return authorReader(setup, badDocuments);
    case 'surveyAnswers':
      return surveyAnswerReader(setup, badDocuments);
    case 'groups':
      return groupReader(setup, badDocuments);
    case 'groupMembers':
      return groupMemberReader(setup, badDocuments);
    case 'groupReports':
      return groupReportReader(setup, badDocuments);
    case 'groupStatistics':
      return groupStatisticReader(setup, badDocuments);
  }
}
