import { useCallback } from 'react';
import { FORMAT_IDS } from '../domain/formats/importFormat.ts';
import { useImportText } from './useImportText.ts';

/** What a format is called on screen; one of an older version that is gone shows its id. */
export function useFormatName(): (format: string) => string {
  const t = useImportText();
  return useCallback(
    (format) => {
      const known = FORMAT_IDS.find((id) => id === format);
      return known ? t(`formats.${known}`) : format;
    },
    [t],
  );
}
