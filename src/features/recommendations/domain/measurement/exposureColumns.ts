import type { FactRead } from '../../../../shared/domain/facts/factSource.ts';
import type { exposures } from '../../../../shared/domain/facts/factTables.ts';

/** The columns that a log is made of. */
export const EXPOSURE_COLUMNS = [
  'exposure',
  'at',
  'customer',
  'visitor',
  'position',
  'placement',
  'version',
  'clicked',
  'bought',
  'amount',
  'currency',
  'feedback',
] as const;
export type ExposureRead = FactRead<typeof exposures, (typeof EXPOSURE_COLUMNS)[number]>;
