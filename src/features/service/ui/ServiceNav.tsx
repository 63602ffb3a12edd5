import { AreaNav } from '../../../shared/ui/AreaNav.tsx';
import {
  AGENTS_PATH,
  ANSWERS_PATH,
  LEVELS_PATH,
  SERVICE_PATH,
  TIMES_PATH,
} from '../servicePlace.ts';
import { useServiceText } from './serviceText.ts';

const PARTS = [
  { id: 'list', path: SERVICE_PATH },
  { id: 'times', path: TIMES_PATH },
  { id: 'levels', path: LEVELS_PATH },
  { id: 'agents', path: AGENTS_PATH },
  { id: 'answers', path: ANSWERS_PATH },
] as const;

/** From each part of service to the others. */
export function ServiceNav({ current }: { readonly current: (typeof PARTS)[number]['id'] }) {
  const t = useServiceText();
  return (
    <AreaNav
      label={t('times.tabs.label')}
      parts={PARTS}
      current={current}
      words={(part) => t(`times.tabs.${part}`)}
    />
  );
}
