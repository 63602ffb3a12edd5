import Box from '@mui/material/Box';
import type { FieldChange } from '../../domain/policy/settingsDiff.ts';
import { useSharedText } from '../../i18n/useSharedText.ts';
import { HiddenText } from '../HiddenText.tsx';
import type { PolicyWords } from './policyArea.ts';

type ChangeListProps = {
  /** What the changes are of, for assistive technology. */
  readonly label: string;
  readonly changes: readonly FieldChange[];
  readonly words: PolicyWords;
};

/** Differences of two settings, field by field, in words: the first value struck through. */
export function ChangeList({ label, changes, words }: ChangeListProps) {
  const t = useSharedText();
  const written = (path: readonly string[], value: unknown) =>
    value === undefined ? t('policy.notThere') : words.value(path, value);
  return (
    <Box
      component="ul"
      aria-label={label}
      sx={{ m: 0, p: 0, listStyle: 'none', typography: 'body2', display: 'grid', rowGap: 1 }}
    >
      {changes.map(({ path, before, after }) => (
        <Box component="li" key={path.join('/')} sx={{ overflowWrap: 'anywhere' }}>
          <Box
            component="span"
            sx={{ display: 'block', typography: 'caption', color: 'ink.faint' }}
          >
            {words.field(path)}
          </Box>
          <Box component="del" sx={{ color: 'ink.soft' }}>
            {written(path, before)}
          </Box>
          <HiddenText>{` ${t('policy.becomes')} `}</HiddenText>
          <Box
            component="ins"
            sx={{ ml: 1, fontWeight: 600, color: 'primary.main', textDecoration: 'none' }}
          >
            {written(path, after)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
