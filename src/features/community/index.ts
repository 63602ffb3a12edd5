import { MessagesSquare } from 'lucide-react';
import type { AreaDefinition } from '../../shared/ui/areaDefinition.ts';
import {
  ACTIVITIES_PATH,
  ANNOUNCEMENTS_PATH,
  COMMUNITY_NAME,
  COMMUNITY_PATH,
  DRAWS_PATH,
  DRAW_PATH,
  GROUPS_PATH,
  GROUP_PATH,
  PENALTIES_PATH,
  POSTS_PATH,
  QUALITY_PATH,
  RULES_NAME,
  RULES_PATH,
  STEPS_PATH,
} from './communityPlace.ts';

/** Community: what a shop does with its groups. */
export const communityArea: AreaDefinition = {
  id: 'community',
  path: COMMUNITY_PATH,
  group: 'strategies',
  icon: MessagesSquare,
  name: COMMUNITY_NAME,
  strings: {
    en: async () => (await import('./strings/en.ts')).en,
    'zh-CN': async () => (await import('./strings/zh-CN.ts')).zhCN,
  },
  pages: [
    {
      path: COMMUNITY_PATH,
      load: async () => (await import('./ui/queue/QueuePage.tsx')).QueuePage,
    },
    {
      path: RULES_PATH,
      load: async () => (await import('./ui/rules/RulesPage.tsx')).RulesPage,
    },
    {
      path: GROUPS_PATH,
      load: async () => (await import('./ui/groups/GroupsPage.tsx')).GroupsPage,
    },
    {
      path: GROUP_PATH,
      load: async () => (await import('./ui/groups/GroupPage.tsx')).GroupPage,
    },
    {
      path: STEPS_PATH,
      load: async () => (await import('./ui/steps/StepsPage.tsx')).StepsPage,
    },
    {
      path: PENALTIES_PATH,
      load: async () => (await import('./ui/penalties/PenaltiesPage.tsx')).PenaltiesPage,
    },
    {
      path: QUALITY_PATH,
      load: async () => (await import('./ui/quality/QualityPage.tsx')).QualityPage,
    },
    {
      path: ACTIVITIES_PATH,
      load: async () => (await import('./ui/activities/ActivitiesPage.tsx')).ActivitiesPage,
    },
    {
      path: DRAWS_PATH,
      load: async () => (await import('./ui/draws/DrawsPage.tsx')).DrawsPage,
    },
    {
      path: DRAW_PATH,
      load: async () => (await import('./ui/draws/DrawPage.tsx')).DrawPage,
    },
    {
      path: POSTS_PATH,
      load: async () => (await import('./ui/posts/PostsPage.tsx')).PostsPage,
    },
    {
      path: ANNOUNCEMENTS_PATH,
      load: async () =>
        (await import('./ui/announcements/AnnouncementsPage.tsx')).AnnouncementsPage,
    },
  ],
  overviewCards: [
    { load: async () => (await import('./ui/overview/CommunityCard.tsx')).CommunityCard },
  ],
  customerPanels: [
    async () => (await import('./ui/groups/CustomerGroupsPanel.tsx')).CustomerGroupsPanel,
  ],
  demo: async () => (await import('./data/demo/communityDemo.ts')).communityDemo,
  policies: [
    {
      id: 'moderationRules',
      path: RULES_PATH,
      name: RULES_NAME,
      changes: async () => (await import('./ui/rules/RulesChanges.tsx')).RulesChanges,
    },
  ],
};
