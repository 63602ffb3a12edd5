import type { FactSource } from '../../../../shared/domain/facts/factSource.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { FindingSource, GroupShare, Period } from '../../domain/findings/findingTypes.ts';
import { detractors } from './detractors.ts';
import { failedTries } from './failedTries.ts';
import { lateShares } from './lateShares.ts';
import { returnedLines } from './returnedLines.ts';

export type AskedShares = {
  readonly period: Period;
  readonly days: ZoneTable;
  /** Epoch ms. */
  readonly now: number;
};

/** How often something went wrong in each part of the shop. */
export type ReadShares = (facts: FactSource, asked: AskedShares) => Promise<GroupShare[]>;

/** THE list of where findings come from, and of how an improvement is measured. */
export const SHARE_SOURCES: Readonly<Record<FindingSource, ReadShares>> = {
  lateCarrier: lateShares('carrier'),
  lateMethod: lateShares('method'),
  lateRegion: lateShares('region'),
  failedMethod: failedTries,
  returnedCategory: returnedLines,
  detractorChannel: detractors,
};
