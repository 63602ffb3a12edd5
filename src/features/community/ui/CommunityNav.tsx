import { AreaNav } from '../../../shared/ui/AreaNav.tsx';
import { DRAWS_PATH } from '../communityPlace.ts';
import { useCommunityText } from './communityText.ts';

const PARTS = [{ id: 'draws', path: DRAWS_PATH }] as const;

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
