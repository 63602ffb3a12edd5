import type { Actor } from '../shared/domain/audit/auditEntry.ts';

/** Li, at the machine of the tests. */
export const anActor: Actor = { name: 'Li', job: 'merchandiser', machine: 'm1' };
