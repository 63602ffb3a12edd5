import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import { PaletteContext } from './usePalette.ts';

const CommandPalette = lazy(async () => ({
  default: (await import('./CommandPalette.tsx')).CommandPalette,
}));

/** Holds the command palette: opened by its buttons and by Ctrl/⌘+K. */
export function PaletteProvider({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const palette = useMemo(
    () => ({
      open: () => {
        setOpen(true);
      },
    }),
    [],
  );

  useEffect(() => {
    const toggle = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      if (event.shiftKey || event.altKey) return;
      event.preventDefault();
      setOpen((before) => !before);
    };
    window.addEventListener('keydown', toggle);
    return () => {
      window.removeEventListener('keydown', toggle);
    };
  }, []);

  return (
    <PaletteContext value={palette}>
      {children}
      {open && (
        <Suspense fallback={null}>
          <CommandPalette
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </PaletteContext>
  );
}
