import Box from '@mui/material/Box';
import { lazy, Suspense, useMemo } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { useLanguage } from '../shared/i18n/useLanguage.ts';
import type { Language } from '../shared/i18n/language.ts';
import type { StoredImport } from '../shared/ui/areaDefinition.ts';
import { CustomerPanelsContext } from '../shared/ui/customers/customerPanels.ts';
import { ImportPanelsContext } from '../shared/ui/imports/importPanels.ts';
import { PolicyNamesContext } from '../shared/ui/policy/marks/policyNames.ts';
import { DocumentTitleEnd } from '../shared/ui/useDocumentTitle.ts';
import { areas } from './areas.ts';
import { FileDrop } from './FileDrop.tsx';
import { FRAME } from './frameMeasures.ts';
import { BottomBar } from './navigation/BottomBar.tsx';
import { Sidebar } from './navigation/Sidebar.tsx';
import { SkipLink } from './navigation/SkipLink.tsx';
import { TopBar } from './navigation/TopBar.tsx';
import { useFocusOnNavigation } from './navigation/useFocusOnNavigation.ts';
import { PaletteProvider } from './palette/PaletteProvider.tsx';
import { useInteracted } from './undo/useInteracted.ts';
import { useAppText } from './useAppText.ts';
import { useCurrentWorkspace } from './workspaces/useCurrentWorkspace.ts';

// Not needed for the first drawing; undo only after something has been done.
const DemoNotice = lazy(async () => ({
  default: (await import('./demo/DemoNotice.tsx')).DemoNotice,
}));
const CustomerPanels = lazy(async () => ({
  default: (await import('./CustomerPanels.tsx')).CustomerPanels,
}));
const ImportPanels = lazy(async () => ({
  default: (await import('./ImportPanels.tsx')).ImportPanels,
}));
const UndoKeys = lazy(async () => ({ default: (await import('./undo/UndoKeys.tsx')).UndoKeys }));

const customerPanels = (customer: number) => <CustomerPanels customer={customer} />;
const importPanels = (imported: StoredImport) => <ImportPanels imported={imported} />;

/** The frame around every page of a shop. */
export function Shell() {
  const t = useAppText();
  const { name, demo } = useCurrentWorkspace();
  const language = useLanguage();
  const policyNames = useMemo(() => namesOfPolicies(language), [language]);
  const main = useFocusOnNavigation();
  const interacted = useInteracted();
  return (
    <DocumentTitleEnd value={`${name} · ${t('product')}`}>
      <PolicyNamesContext value={policyNames}>
        <CustomerPanelsContext value={customerPanels}>
          <ImportPanelsContext value={importPanels}>
            <PaletteProvider>
              <SkipLink main={main} />
              <Box sx={{ display: 'flex', minHeight: '100dvh' }}>
                <Sidebar />
                <Box sx={{ flex: 1, minWidth: 0 }}>
                  <TopBar />
                  <Box
                    component="main"
                    id="main"
                    ref={main}
                    tabIndex={-1}
                    sx={{
                      maxWidth: FRAME.content + 48,
                      mx: 'auto',
                      px: { xs: 2, md: 3 },
                      pt: { xs: 2, md: 2.25 },
                      pb: {
                        xs: `calc(${FRAME.bottomBar + 24}px + env(safe-area-inset-bottom))`,
                        md: 4,
                      },
                    }}
                  >
                    {demo === true && (
                      <Suspense fallback={null}>
                        <DemoNotice />
                      </Suspense>
                    )}
                    <Outlet />
                  </Box>
                  <BottomBar />
                </Box>
              </Box>
              <FileDrop />
              {interacted && (
                <Suspense fallback={null}>
                  <UndoKeys />
                </Suspense>
              )}
            </PaletteProvider>
          </ImportPanelsContext>
        </CustomerPanelsContext>
      </PolicyNamesContext>
      <ScrollRestoration />
    </DocumentTitleEnd>
  );
}

function namesOfPolicies(language: Language): Record<string, string> {
  const policies = areas.flatMap((area) => area.policies ?? []);
  return Object.fromEntries(policies.map(({ id, name }) => [id, name[language]]));
}
