import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { useMemo } from 'react';
import { startI18n } from '../shared/i18n/i18n.ts';
import { en as sharedEn } from '../shared/i18n/strings/en.ts';
import { zhCN as sharedZhCN } from '../shared/i18n/strings/zh-CN.ts';
import { useLanguage } from '../shared/i18n/useLanguage.ts';
import { ErrorBoundary } from '../shared/ui/ErrorBoundary.tsx';
import { NotifyProvider } from '../shared/ui/NotifyProvider.tsx';
import { createHuitouTheme } from '../shared/ui/theme/createHuitouTheme.ts';
import { FailurePage } from './guard/FailurePage.tsx';
import { en } from './strings/en.ts';
import { zhCN } from './strings/zh-CN.ts';
import { usePrintInLight } from './usePrintInLight.ts';
import { WorkspaceGate } from './workspaces/WorkspaceGate.tsx';

// Before anything is drawn, so that the first drawing has its words.
startI18n({ shared: { en: sharedEn, 'zh-CN': sharedZhCN }, app: { en, 'zh-CN': zhCN } });

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
