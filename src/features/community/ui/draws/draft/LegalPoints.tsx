import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { TASKS_OF } from '../../../domain/activities/checkLists.ts';
import { useCommunityText } from '../../communityText.ts';

/** What the law asks of a draw, to be seen before its list is frozen. */
export function LegalPoints() {
  const t = useCommunityText();
  return (
    <Box>
      <Typography variant="h3" component="h2">
        {t('activities.tasks.legalTitle')}
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, typography: 'body2' }}>
        {TASKS_OF.draw
          .filter((task) => task.startsWith('legal'))
          .map((task) => (
            <li key={task}>{t(`activities.tasks.${task}`)}</li>
          ))}
      </Box>
      <Typography variant="caption" component="p" sx={{ color: 'ink.soft', mt: 0.5 }}>
        {t('activities.tasks.noAdvice')}
      </Typography>
    </Box>
  );
}
