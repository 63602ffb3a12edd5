import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useRetentionText } from '../retentionText.ts';

export type NamedShare = { readonly name: string; readonly lines: number; readonly share: number };

type ShareListProps = { readonly title: string; readonly shares: readonly NamedShare[] };

/** Shares past these are summed up. */
const SHOWN = 6;

/** Named shares with their bars, largest first as given; the rest in one line. */
export function ShareList({ title, shares }: ShareListProps) {
  const t = useRetentionText();
  const format = useFormat();
  const rest = shares.slice(SHOWN);
  return (
    <Box>
      <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', typography: 'body2' }}>
        {shares.slice(0, SHOWN).map(({ name, lines, share }) => (
          <Box component="li" key={name} sx={{ py: 0.5 }}>
            <Box sx={{ display: 'flex', gap: 1 }}>
              <Box component="span" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
                {name}
              </Box>
              <Box component="span" sx={{ color: 'ink.soft' }}>
                {t('taste.share', {
                  share: Number.isNaN(share) ? '–' : format.percent(share, 0),
                  n: format.number(lines),
                })}
              </Box>
            </Box>
            <Box
              aria-hidden
              sx={{ height: 4, mt: 0.25, borderRadius: '2px', bgcolor: 'surface.selected' }}
            >
              <Box
                sx={{ height: 4, borderRadius: '2px', bgcolor: 'chart.c1' }}
                style={{ width: `${(Number.isNaN(share) ? 0 : share) * 100}%` }}
              />
            </Box>
          </Box>
        ))}
      </Box>
      {rest.length > 0 && (
        <Typography variant="caption" sx={{ color: 'ink.faint' }}>
          {t('taste.rest', { count: rest.length, n: format.number(rest.length) })}
        </Typography>
      )}
    </Box>
  );
}
