import { Gift } from 'lucide-react';
import type { AreaDefinition } from '../../shared/ui/areaDefinition.ts';
import { CATALOGUE_NAME, CATALOGUE_PATH, GIFTS_PATH, REDEMPTIONS_PATH } from './giftPlaces.ts';
import {
  ADJUST_PATH,
  LEDGER_PATH,
  LOYALTY_NAME,
  LOYALTY_PATH,
  LOYALTY_SHORT_NAME,
  MEMBERS_PATH,
  OPENING_PATH,
  POINT_RULES_NAME,
  REPORT_PATH,
  TRACE_PATH,
  WATCH_PATH,
} from './loyaltyPlace.ts';

/** Loyalty: point rules, the points ledger, members, gifts. */
export const loyaltyArea: AreaDefinition = {
  id: 'loyalty',
  path: LOYALTY_PATH,
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
      path: LOYALTY_PATH,
      load: async () => (await import('./ui/rules/PointRulesPage.tsx')).PointRulesPage,
    },
    {
      path: TRACE_PATH,
      load: async () => (await import('./ui/rules/trace/TracePage.tsx')).TracePage,
    },
    {
      path: LEDGER_PATH,
      load: async () => (await import('./ui/ledger/LedgerPage.tsx')).LedgerPage,
    },
    {
      path: MEMBERS_PATH,
      load: async () => (await import('./ui/members/MembersPage.tsx')).MembersPage,
    },
    {
      path: ADJUST_PATH,
      load: async () => (await import('./ui/adjustments/AdjustFilePage.tsx')).AdjustFilePage,
    },
    {
      path: REPORT_PATH,
      load: async () => (await import('./ui/reports/ReportPage.tsx')).ReportPage,
    },
    {
      path: WATCH_PATH,
      load: async () => (await import('./ui/reports/watch/WatchPage.tsx')).WatchPage,
    },
    {
      path: OPENING_PATH,
      load: async () => (await import('./ui/opening/OpeningPage.tsx')).OpeningPage,
    },
    {
      path: GIFTS_PATH,
      load: async () => (await import('./ui/gifts/GiftsPage.tsx')).GiftsPage,
    },
    {
      path: CATALOGUE_PATH,
      load: async () => (await import('./ui/gifts/catalogue/CataloguePage.tsx')).CataloguePage,
    },
    {
      path: REDEMPTIONS_PATH,
      load: async () => (await import('./ui/redemptions/RedemptionsPage.tsx')).RedemptionsPage,
    },
  ],
  policies: [
    {
      id: 'giftCatalogue',
      path: CATALOGUE_PATH,
      name: CATALOGUE_NAME,
      changes: async () =>
        (await import('./ui/gifts/catalogue/CatalogueChanges.tsx')).CatalogueChanges,
    },
    {
      id: 'pointRules',
      path: LOYALTY_PATH,
      name: POINT_RULES_NAME,
      changes: async () => (await import('./ui/rules/PointRuleChanges.tsx')).PointRuleChanges,
    },
  ],
  overviewCards: [
    { load: async () => (await import('./ui/reports/overview/LoyaltyCard.tsx')).LoyaltyCard },
  ],
  attention: async () =>
    (await import('./ui/reports/attention/LoyaltyAttention.tsx')).LoyaltyAttention,
  demo: async () => (await import('./data/demo/loyaltyDemo.ts')).loyaltyDemo,
  dataChecks: [async () => (await import('./ui/ledger/LedgerCheck.tsx')).LedgerCheck],
  customerPanels: [async () => (await import('./ui/members/PointsPanel.tsx')).PointsPanel],
};
