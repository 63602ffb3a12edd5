import type { RehearsalSummary } from '../../../../shared/domain/policy/policyTypes.ts';
import type { RehearsedLevels } from './levelsRehearsal.ts';

/** What a rehearsal of service levels answers with. */
export type LevelRehearsal = RehearsalSummary & RehearsedLevels;
