import type { ChatTemplate } from '../domain/chat/chatTemplate.ts';
import { ImportStop } from './importStop.ts';
import { openFile, type OpenedFile } from './openFile.ts';
import { sheetSource } from './sheetSource.ts';
import { UNWATCHED, type OpenHooks, type TableSource } from './tableSource.ts';
import { textSource } from './textSource.ts';

export type OpenedTable = Pick<OpenedFile, 'packing' | 'innerName'> & {
  readonly source: TableSource;
};

/**
 * Opens whatever file was chosen as a table.
 * @param template by which the shop's last chat as text was read
 * @throws ImportStop where it is none, or 'cancelled'
 */
export async function openTable(
  blob: Blob,
  template?: ChatTemplate,
  hooks: OpenHooks = UNWATCHED,
): Promise<OpenedTable> {
  const { packing, innerName, content } = await openFile(blob);
  const source =
    content.type === 'xlsx'
      ? await sheetSource(content.blob)
      : await textSource(content, template, hooks);
  if (source.columns.length === 0) throw new ImportStop('nothingReadable', { cause: 'no columns' });
  return { packing, innerName, source };
}
