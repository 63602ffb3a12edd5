import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { FunnelPart, FunnelWords } from './useFunnelWords.ts';

type Props = { readonly part: FunnelPart; readonly words: FunnelWords };

/** The steps of some people as lying bars, and between them how many went no further. */
export function FunnelBars({ part: { name, steps }, words }: Props) {
  const { t, format, rate } = words;
  return (
    <Box>
      <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
        <bdi>{name}</bdi>
      </Typography>
      <Box component="ol" aria-label={name} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {steps.map(({ step, ofFirst, ofPrevious }, place) => {
          const gone = ofPrevious.size - ofPrevious.count;
          return (
            <li key={step}>
              {place > 0 && (
                <Typography
                  variant="caption"
                  component="p"
                  sx={{
                    color: 'ink.soft',
                    py: 0.25,
                    pl: 1,
                    borderLeft: '1px solid',
                    borderColor: 'line.strong',
                  }}
                >
                  {ofPrevious.size === 0
                    ? t('funnel.noData')
                    : t('funnel.drop', {
                        n: format.number(gone),
                        share: format.percent(gone / ofPrevious.size),
                      })}
                </Typography>
              )}
              <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
                <Typography variant="body2" component="span">
                  {t(`funnel.steps.${step}`)}
                </Typography>
                <Typography variant="body2" component="span" sx={{ whiteSpace: 'nowrap' }}>
                  <strong>{format.number(ofFirst.count)}</strong> · {rate(ofFirst)}
                </Typography>
              </Box>
              <Box sx={{ height: 18, borderRadius: '4px', bgcolor: 'surface.selected' }}>
                <Box
                  sx={{ height: 1, borderRadius: '4px', bgcolor: 'chart.c1' }}
                  style={{ width: `${ofFirst.size === 0 ? 0 : 100 * ofFirst.rate}%` }}
                />
              </Box>
            </li>
          );
        })}
      </Box>
    </Box>
  );
}
