import { z } from 'zod';
import { AUDIT_KINDS } from './auditKind.ts';

/** Path of the page, below the app's root. */
export const AUDIT_PATH = 'audit';

const day = z.union([z.literal(''), z.iso.date()]).default('');

/** What the address of the audit trail says: which entries are shown, and which one is open. */
export const auditAddress = z.object({
  /** Names, as recorded; none for everybody. */
  who: z.array(z.string()).default([]),
  kind: z.array(z.enum(AUDIT_KINDS)).default([]),
  /** Civil days of the shop, both included; '' where it is open. */
  from: day,
  to: day,
  q: z.string().default(''),
  /** Key of the entry that is open; '' for none. */
  entry: z.string().default(''),
});
export type AuditFilter = Omit<z.output<typeof auditAddress>, 'entry'>;
