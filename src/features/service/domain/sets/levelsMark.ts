import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../../../../shared/domain/audit/canonicalJson.ts';
import type { LevelSides } from '../levels/levelsRehearsal.ts';
import type { ServiceLevelSettings } from '../levels/serviceLevelSettings.ts';

/** Eight hex digits that tell two pairs of settings apart: whether a number is still about them. */
export function levelsMark({ live, draft }: LevelSides<ServiceLevelSettings>): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson([live, draft])))).slice(0, 8);
}
