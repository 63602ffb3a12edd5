import { Repeat2 } from 'lucide-react';
import type { AreaDefinition } from '../../shared/ui/areaDefinition.ts';
import { DEFAULTS_NAME, DEFAULTS_PATH } from './defaultsPlace.ts';

/** Retention: how many customers come back, when, and after which first order. */
export const retentionArea: AreaDefinition = {
  id: 'retention',
  path: 'retention',
  group: 'overview',
  icon: Repeat2,
  name: { en: 'Retention', 'zh-CN': '留存' },
  strings: {
    en: async () => (await import('./strings/en.ts')).en,
    'zh-CN': async () => (await import('./strings/zh-CN.ts')).zhCN,
  },
  pages: [
    { path: 'retention', load: async () => (await import('./ui/RetentionPage.tsx')).RetentionPage },
    { path: 'retention/rows', load: async () => (await import('./ui/rows/RowsPage.tsx')).RowsPage },
    {
      path: 'retention/definitions',
      load: async () => (await import('./ui/definitions/DefinitionsPage.tsx')).DefinitionsPage,
    },
    {
      path: DEFAULTS_PATH,
      load: async () => (await import('./ui/defaults/DefaultsPage.tsx')).DefaultsPage,
    },
    {
      path: 'retention/taste',
      load: async () => (await import('./ui/taste/TastePage.tsx')).TastePage,
    },
    {
      path: 'retention/loyalty',
      load: async () => (await import('./ui/loyalty/LoyaltyPage.tsx')).LoyaltyPage,
    },
  ],
  policies: [
    {
      id: 'retentionDefaults',
      path: DEFAULTS_PATH,
      name: DEFAULTS_NAME,
      changes: async () => (await import('./ui/defaults/DefaultsChanges.tsx')).DefaultsChanges,
    },
  ],
  overviewTop: async () => (await import('./ui/loyalty/LoyaltyTracker.tsx')).LoyaltyTracker,
  attention: async () => (await import('./ui/attention/RetentionAttention.tsx')).RetentionAttention,
  overviewCards: [
    { load: async () => (await import('./ui/recent/RecentCard.tsx')).RecentCard, wide: true },
    { load: async () => (await import('./ui/overview/RepeatRateCard.tsx')).RepeatRateCard },
  ],
  customerPanels: [
    async () => (await import('./ui/customer/CustomerOrdersPanel.tsx')).CustomerOrdersPanel,
    async () => (await import('./ui/customer/CustomerTastePanel.tsx')).CustomerTastePanel,
  ],
};
