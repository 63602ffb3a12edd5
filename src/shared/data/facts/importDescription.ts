import type { Actor } from '../../domain/audit/auditEntry.ts';
import type { ImportRow } from '../workspaceDb.ts';

/** What the history keeps of an import, besides what is counted while it is written. */
export type ImportDescription = Pick<
  ImportRow,
  'id' | 'kind' | 'format' | 'fileName' | 'fileBytes' | 'at' | 'rowsBad'
> & { readonly by: Actor };
