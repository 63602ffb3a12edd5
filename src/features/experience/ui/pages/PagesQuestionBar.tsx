import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { PAGE_CHECKS } from '../../domain/pages/pageTypes.ts';
import { useExperienceText } from '../experienceText.ts';
import { PeriodChoice } from '../period/PeriodChoice.tsx';
import type { ChangePages, PagesSearch } from './pagesSearch.ts';

type Props = {
  readonly search: PagesSearch;
  readonly change: ChangePages;
  readonly categories: readonly string[];
};

/** Which pages are listed. */
export function PagesQuestionBar({ search, change, categories }: Props) {
  const t = useExperienceText();
  // A category of the address that the shop does not have is shown as it is.
  const { category } = search;
  const listed =
    category === null || categories.includes(category) ? categories : [category, ...categories];
  return (
    <Box
      role="group"
      aria-label={t('audit.ask.label')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, '& > *': { width: { xs: 1, sm: 220 } } }}
    >
      <TextField
        select
        label={t('audit.ask.missing')}
        value={search.missing ?? ''}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        onChange={({ target }) => {
          change({ missing: PAGE_CHECKS.find((check) => check === target.value) ?? null });
        }}
      >
        <MenuItem value="">{t('audit.all')}</MenuItem>
        {PAGE_CHECKS.map((check) => (
          <MenuItem key={check} value={check}>
            {t(`audit.checks.${check}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={t('audit.ask.category')}
        value={category === null ? '' : `=${category}`}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        onChange={({ target }) => {
          change({ category: target.value === '' ? null : target.value.slice(1) });
        }}
      >
        <MenuItem value="">{t('audit.all')}</MenuItem>
        {listed.map((name) => (
          <MenuItem key={name} value={`=${name}`}>
            <bdi>{name}</bdi>
          </MenuItem>
        ))}
      </TextField>
      <PeriodChoice
        label={t('audit.ask.period')}
        days={search.days}
        onChange={(days) => {
          change({ days });
        }}
      />
    </Box>
  );
}
