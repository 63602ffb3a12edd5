import { AreaNav } from '../../../shared/ui/AreaNav.tsx';
import {
  EXPERIENCE_PATH,
  FEEDBACK_PATH,
  FUNNEL_PATH,
  IMPROVEMENTS_PATH,
  PAGES_PATH,
  RETURNS_PATH,
  REVIEWS_PATH,
  VOICE_PATH,
} from '../experiencePlace.ts';
import { useExperienceText } from './experienceText.ts';

const PARTS = [
  { id: 'delivery', path: EXPERIENCE_PATH },
  { id: 'returns', path: RETURNS_PATH },
  { id: 'funnel', path: FUNNEL_PATH },
  { id: 'pages', path: PAGES_PATH },
  { id: 'feedback', path: FEEDBACK_PATH },
  { id: 'reviews', path: REVIEWS_PATH },
  { id: 'voice', path: VOICE_PATH },
  { id: 'improvements', path: IMPROVEMENTS_PATH },
] as const;

/** From each part of the shopping experience to the others. */
export function ExperienceNav({ current }: { readonly current: (typeof PARTS)[number]['id'] }) {
  const t = useExperienceText();
  return (
    <AreaNav
      label={t('tabs.label')}
      parts={PARTS}
      current={current}
      words={(part) => t(`tabs.${part}`)}
    />
  );
}
