import type { FactSource } from '../../domain/findings/findingTypes.ts';
import { detractors } from './detractors.ts';
import { failedTries } from './failedTries.ts';
import { incompletePages } from './incompletePages.ts';
import { lateDetractors } from './lateDetractors.ts';
import { lateShares } from './lateShares.ts';
import type { ReadShares } from './readShares.ts';
import { returnedLines } from './returnedLines.ts';

/** THE list of where findings come from, and of how an improvement is measured. */
export const SHARE_SOURCES: Readonly<Record<FactSource, ReadShares>> = {
  lateCarrier: lateShares('carrier'),
  lateMethod: lateShares('method'),
  lateRegion: lateShares('region'),
  failedMethod: failedTries,
  returnedCategory: returnedLines,
  detractorChannel: detractors,
  detractorLate: lateDetractors,
  incompletePage: incompletePages,
};
