import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { ReviewReport } from '../../domain/voice/voiceTypes.ts';
import { useExperienceText } from '../experienceText.ts';

const PARTS = ['otherLanguages', 'withoutWords', 'undated', 'later'] as const;

/** Reviews that take no part in numbers of sentiment, where there are any. */
export function ReviewsApart({ apart }: { readonly apart: ReviewReport['apart'] }) {
  const t = useExperienceText();
  const format = useFormat();
  const parts = PARTS.filter((part) => apart[part] > 0);
  if (parts.length === 0) return null;
  return (
    <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
      {parts
        .map((part) =>
          t(`reviews.apart.${part}`, { count: apart[part], n: format.number(apart[part]) }),
        )
        .join(' ')}
    </Typography>
  );
}
