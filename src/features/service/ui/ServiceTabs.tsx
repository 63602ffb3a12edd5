import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Link } from 'react-router';
import { SERVICE_PATH, TIMES_PATH } from '../servicePlace.ts';
import { useServiceText } from './serviceText.ts';

const TABS = [
  { id: 'list', path: SERVICE_PATH },
  { id: 'times', path: TIMES_PATH },
] as const;

/** From each part of service to the others. */
export function ServiceTabs({ current }: { readonly current: (typeof TABS)[number]['id'] }) {
  const t = useServiceText();
  return (
    <Tabs
      component="nav"
      value={current}
      aria-label={t('times.tabs.label')}
      variant="scrollable"
      sx={{ mt: 1 }}
    >
      {TABS.map(({ id, path }) => (
        <Tab
          key={id}
          component={Link}
          to={`/${path}`}
          value={id}
          label={t(`times.tabs.${id}`)}
          {...(id === current ? { 'aria-current': 'page' } : {})}
        />
      ))}
    </Tabs>
  );
}
