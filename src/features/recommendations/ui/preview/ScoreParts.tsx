import Box from '@mui/material/Box';
import type { PreviewReason } from '../../domain/preview/previewTypes.ts';
import { ALGORITHMS, type AlgorithmSettings } from '../../domain/settings/algorithmSettings.ts';
import type { PreviewTools } from './previewTools.ts';

type ScorePartsProps = {
  readonly tools: PreviewTools;
  readonly parts: PreviewReason['parts'];
  readonly score: number;
  /** Of the placement: the parts are divided by the sum of the weights. */
  readonly algorithms: AlgorithmSettings;
};

/**
 * What each algorithm adds to the score, as bars around zero, and the score: a weighted mean of the
 * algorithms' scores, in standard deviations of each.
 */
export function ScoreParts({ tools, parts, score, algorithms }: ScorePartsProps) {
  const { t, format } = tools;
  const weights = ALGORITHMS.reduce((sum, id) => sum + algorithms[id].weight, 0);
  const reach = Math.max(Number.MIN_VALUE, ...parts.map(({ value }) => Math.abs(value)));
  return (
    <Box
      component="table"
      aria-label={t('preview.reason.parts')}
      sx={{
        width: '100%',
        maxWidth: 480,
        borderCollapse: 'collapse',
        typography: 'caption',
        '& th, & td': { p: 0, py: 0.25, textAlign: 'left', fontWeight: 400 },
        '& td:last-of-type': { textAlign: 'right', pl: 1, whiteSpace: 'nowrap' },
      }}
    >
      <tbody>
        {parts.map(({ algorithm, value }) => (
          <tr key={algorithm}>
            <Box component="th" scope="row" sx={{ width: '40%' }}>
              {t(`settings.fields.algorithms.${algorithm}.name`)}
            </Box>
            <Box component="td" sx={{ width: '40%' }}>
              <PartBar share={value / reach} />
            </Box>
            <td>{format.number(value / weights, 2)}</td>
          </tr>
        ))}
        <tr>
          <Box component="th" scope="row" sx={{ fontWeight: '600 !important' }}>
            {t('preview.reason.score')}
          </Box>
          <td />
          <Box component="td" sx={{ fontWeight: '600 !important' }}>
            {format.number(score / weights, 2)}
          </Box>
        </tr>
      </tbody>
    </Box>
  );
}

/** From the middle to the right for what adds, to the left for what takes away. */
function PartBar({ share }: { readonly share: number }) {
  return (
    <Box
      aria-hidden
      sx={{ position: 'relative', height: 6, borderRadius: '3px', bgcolor: 'surface.selected' }}
    >
      <Box
        sx={{
          position: 'absolute',
          top: 0,
          height: 6,
          borderRadius: '3px',
          bgcolor: share < 0 ? 'chart.worse' : 'chart.c1',
        }}
        style={{
          left: `${50 + Math.min(0, share) * 50}%`,
          width: `${Math.abs(share) * 50}%`,
        }}
      />
    </Box>
  );
}
