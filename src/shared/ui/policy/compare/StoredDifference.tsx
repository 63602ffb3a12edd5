import Typography from '@mui/material/Typography';
import { settingsDiff } from '../../../domain/policy/settingsDiff.ts';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import type { PolicyChangesProps, PolicyWords } from '../policyArea.ts';
import { DifferenceTable } from './DifferenceTable.tsx';

type StoredDifferenceProps = PolicyChangesProps & {
  readonly words: PolicyWords;
  /** In force where a side has no settings. */
  readonly defaults: unknown;
};

/** Two states of a policy's settings as records hold them; a missing one stands for the defaults. */
export function StoredDifference({ words, defaults, ...sides }: StoredDifferenceProps) {
  const t = useSharedText();
  const { before, after, from, to } = sides;
  const changes = settingsDiff(before ?? defaults, after ?? defaults);
  if (changes.length === 0) {
    return (
      <Typography variant="body2" sx={{ color: 'ink.soft', px: 1.5, py: 1 }}>
        {t('policy.compare.none')}
      </Typography>
    );
  }
  const name = (side: unknown, given: string) =>
    side === undefined || side === null ? t('policy.defaults') : given;
  return (
    <DifferenceTable
      changes={changes}
      words={words}
      from={name(before, from)}
      to={name(after, to)}
    />
  );
}
