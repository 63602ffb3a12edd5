import { createContext, useContext, type ReactNode } from 'react';
import type { StoredImport } from '../areaDefinition.ts';

/** What the areas have to say of one import. */
export type ImportPanelsOf = (imported: StoredImport) => ReactNode;

/**
 * Those panels, for the import's summary: no area knows the others, the app does. They load when they are
 * drawn first, so a `Suspense` belongs around them.
 */
export const ImportPanelsContext = createContext<ImportPanelsOf | null>(null);

/** Null where the app gives none. */
export function useImportPanels(): ImportPanelsOf | null {
  return useContext(ImportPanelsContext);
}
