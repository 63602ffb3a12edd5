import { announceDraw, forfeitPrize, freezeDraw, revealDraw } from './draws/drawSteps.ts';
import { cancelDraw, deleteDraw, saveDraw } from './draws/drawWrites.ts';

/** THE list of writes to community's records that users can make. The fault sweep goes through it. */
export const COMMUNITY_WRITES = [
  saveDraw,
  deleteDraw,
  freezeDraw,
  announceDraw,
  revealDraw,
  forfeitPrize,
  cancelDraw,
] as const;
