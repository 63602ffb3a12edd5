import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { useMemo } from 'react';
import { useLanguage } from '../shared/i18n/useLanguage.ts';
import { ErrorBoundary } from '../shared/ui/ErrorBoundary.tsx';
import { NotifyProvider } from '../shared/ui/NotifyProvider.tsx';
import { createHuitouTheme } from '../shared/ui/theme/createHuitouTheme.ts';
import { FailurePage } from './guard/FailurePage.tsx';
import { usePrintInLight } from './usePrintInLight.ts';
import { WorkspaceGate } from './workspaces/WorkspaceGate.tsx';

/** The whole app: texts, look, notices, then the shop that the address names. */
export function App() {
  const language = useLanguage();
  const theme = useMemo(() => createHuitouTheme(language), [language]);
  usePrintInLight();
  return (
    <ThemeProvider theme={theme} defaultMode="system" noSsr disableTransitionOnChange>
      <CssBaseline />
      <NotifyProvider>
        <ErrorBoundary fallback={(error, retry) => <FailurePage error={error} onRetry={retry} />}>
          <WorkspaceGate />
        </ErrorBoundary>
      </NotifyProvider>
    </ThemeProvider>
  );
}
