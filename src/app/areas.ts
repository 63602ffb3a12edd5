import { communityArea } from '../features/community/index.ts';
import { experienceArea } from '../features/experience/index.ts';
import { importsArea } from '../features/imports/index.ts';
import { loyaltyArea } from '../features/loyalty/index.ts';
import { recommendationsArea } from '../features/recommendations/index.ts';
import { retentionArea } from '../features/retention/index.ts';
import { serviceArea } from '../features/service/index.ts';
import type { AreaDefinition } from '../shared/ui/areaDefinition.ts';

/** THE list of areas, in the order of the navigation. An area is shown by being here. */
export const areas: readonly AreaDefinition[] = [
  retentionArea,
  recommendationsArea,
  loyaltyArea,
  serviceArea,
  communityArea,
  experienceArea,
  importsArea,
];
