import { AreaNav } from '../../../shared/ui/AreaNav.tsx';
import {
  ACTIVITIES_PATH,
  ANNOUNCEMENTS_PATH,
  COMMUNITY_PATH,
  DRAWS_PATH,
  GROUPS_PATH,
  PENALTIES_PATH,
  POSTS_PATH,
  QUALITY_PATH,
  RULES_PATH,
  STEPS_PATH,
} from '../communityPlace.ts';
import { useCommunityText } from './communityText.ts';

const PARTS = [
  { id: 'queue', path: COMMUNITY_PATH },
  { id: 'rules', path: RULES_PATH },
  { id: 'groups', path: GROUPS_PATH },
  { id: 'steps', path: STEPS_PATH },
  { id: 'penalties', path: PENALTIES_PATH },
  { id: 'quality', path: QUALITY_PATH },
  { id: 'activities', path: ACTIVITIES_PATH },
  { id: 'draws', path: DRAWS_PATH },
  { id: 'posts', path: POSTS_PATH },
  { id: 'announcements', path: ANNOUNCEMENTS_PATH },
] as const;

/** From each part of the community to the others. */
export function CommunityNav({ current }: { readonly current: (typeof PARTS)[number]['id'] }) {
  const t = useCommunityText();
  return (
    <AreaNav
      label={t('tabs.label')}
      parts={PARTS}
      current={current}
      words={(part) => t(`tabs.${part}`)}
    />
  );
}
