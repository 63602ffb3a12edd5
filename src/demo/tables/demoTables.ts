import type { BuiltTable } from '../../shared/domain/facts/columnBuilders.ts';
import type { FactTableName } from '../../shared/domain/facts/factTables.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { DemoWorld } from '../world/demoWorld.ts';
import { authorTable } from './authorTable.ts';
import { conversationTable } from './conversationTable.ts';
import { customerTable } from './customerTable.ts';
import { DemoCodes, type Dictionaries } from './demoCodes.ts';
import { eventTable } from './eventTable.ts';
import { exposureTable } from './exposureTable.ts';
import {
  groupMemberTable,
  groupReportTable,
  groupStatisticTable,
  groupTable,
} from './groupTables.ts';
import { messageTable } from './messageTable.ts';
import { orderLineTable } from './orderLineTable.ts';
import { outsideScoreTable } from './outsideScoreTable.ts';
import { productTable } from './productTable.ts';
import { returnTable } from './returnTable.ts';
import { reviewTable } from './reviewTable.ts';
import { shipmentTable } from './shipmentTable.ts';
import { surveyAnswerTable } from './surveyAnswerTable.ts';

/** How the world becomes rows. An area that brings a table of its own adds it at the end. */
const BUILDERS: readonly (readonly [FactTableName, (codes: DemoCodes) => BuiltTable])[] = [
  ['orderLines', orderLineTable],
  ['customers', customerTable],
  ['products', productTable],
  ['events', eventTable],
  ['shipments', shipmentTable],
  ['returns', returnTable],
  ['reviews', reviewTable],
  ['exposures', exposureTable],
  ['outsideScores', outsideScoreTable],
  ['messages', messageTable],
  ['conversations', conversationTable],
  ['authors', authorTable],
  ['surveyAnswers', surveyAnswerTable],
  ['groups', groupTable],
  ['groupMembers', groupMemberTable],
  ['groupReports', groupReportTable],
  ['groupStatistics', groupStatisticTable],
];

/**
 * The world's facts as an import builds them from files.
 *
 * @param language of names, cities, carriers and the like; what happened is the same in both
 * @param dictionaries get the tables' codes
 * @param only these tables; all where left out
 */
export function demoTables(
  world: DemoWorld,
  language: Language,
  dictionaries: Dictionaries,
  only?: readonly FactTableName[],
): BuiltTable[] {
  const codes = new DemoCodes(world, language, dictionaries);
  return BUILDERS.filter(([name]) => only?.includes(name) ?? true).map(([, build]) => build(codes));
}
