import { Repeat2 } from 'lucide-react';
import type { AreaDefinition } from '../../shared/ui/areaDefinition.ts';

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
  ],
  overviewCard: async () => (await import('./ui/overview/RepeatRateCard.tsx')).RepeatRateCard,
  customerPanels: [
    async () => (await import('./ui/customer/CustomerOrdersPanel.tsx')).CustomerOrdersPanel,
    async () => (await import('./ui/customer/CustomerTastePanel.tsx')).CustomerTastePanel,
  ],
};
