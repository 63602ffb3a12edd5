import type { FactSource } from '../../../../shared/domain/facts/factSource.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { GroupShare, Period } from '../../domain/findings/findingTypes.ts';

export type AskedShares = {
  readonly period: Period;
  readonly days: ZoneTable;
  /** Epoch ms. */
  readonly now: number;
};

/** How often something went wrong in each part of the shop. */
export type ReadShares = (facts: FactSource, asked: AskedShares) => Promise<GroupShare[]>;
