import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { VoiceReport } from '../../domain/voice/voiceTypes.ts';
import { useExperienceText } from '../experienceText.ts';

/** Texts of the period that take no part, where there are any. */
export function VoiceApart({ report }: { readonly report: VoiceReport }) {
  const t = useExperienceText();
  const format = useFormat();
  const parts = (['otherLanguages', 'withoutWords'] as const).filter((part) => report[part] > 0);
  if (parts.length === 0) return null;
  return (
    <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
      {parts
        .map((part) =>
          t(`voice.apart.${part}`, { count: report[part], n: format.number(report[part]) }),
        )
        .join(' ')}
    </Typography>
  );
}
