import { createContext, use } from 'react';

/** Opens the command palette. */
export const PaletteContext = createContext<{ readonly open: () => void }>({
  open: () => undefined,
});

export function usePalette() {
  return use(PaletteContext);
}
