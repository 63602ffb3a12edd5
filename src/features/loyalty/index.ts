import { Gift } from 'lucide-react';
import type { AreaDefinition } from '../../shared/ui/areaDefinition.ts';
import {
  LEDGER_PATH,
  LOYALTY_NAME,
  LOYALTY_SHORT_NAME,
  MEMBERS_PATH,
  OPENING_PATH,
} from './loyaltyPlace.ts';

/** Loyalty: point rules, the points ledger, members, gifts. */
export const loyaltyArea: AreaDefinition = {
  id: 'loyalty',
  path: LEDGER_PATH,
  group: 'strategies',
  icon: Gift,
  name: LOYALTY_NAME,
  shortName: LOYALTY_SHORT_NAME,
  strings: {
    en: async () => (await import('./strings/en.ts')).en,
    'zh-CN': async () => (await import('./strings/zh-CN.ts')).zhCN,
  },
  pages: [
    {
      path: LEDGER_PATH,
      load: async () => (await import('./ui/ledger/LedgerPage.tsx')).LedgerPage,
    },
    {
      path: MEMBERS_PATH,
      load: async () => (await import('./ui/members/MembersPage.tsx')).MembersPage,
    },
    {
      path: OPENING_PATH,
      load: async () => (await import('./ui/opening/OpeningPage.tsx')).OpeningPage,
    },
  ],
  customerPanels: [async () => (await import('./ui/members/PointsPanel.tsx')).PointsPanel],
};
