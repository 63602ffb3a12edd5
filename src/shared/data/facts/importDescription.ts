import type { ImportRow } from '../workspaceDb.ts';

/** What the history keeps of an import, besides what is counted while it is written. */
export type ImportDescription = Pick<
  ImportRow,
  'id' | 'kind' | 'format' | 'fileName' | 'fileBytes' | 'at' | 'by' | 'rowsBad'
>;
