import { useCallback } from 'react';
import { saveFile } from '../../../shared/ui/saveFile.ts';
import { useNotify } from '../../../shared/ui/useNotify.ts';
import { useImportClient } from './useImportClient.ts';
import { useImportText } from './useImportText.ts';

/** Saves the rows that stay out, with the reasons, as a file to correct and import again. */
export function useProblemDownload(): (fileName: string) => Promise<void> {
  const client = useImportClient();
  const notify = useNotify();
  const t = useImportText();
  return useCallback(
    async (fileName) => {
      const result = await client().problemFile();
      if (!result.ok) {
        notify({ text: t('problems.downloadFailed') });
        return;
      }
      const base = fileName.replace(
        /(?:\.(?:csv|tsv|txt|xlsx|jsonl?|ndjson|eml|mbox|mht|gz|zip))+$/iu,
        '',
      );
      saveFile(`${t('problems.fileName', { name: base })}.csv`, result.value);
    },
    [client, notify, t],
  );
}
