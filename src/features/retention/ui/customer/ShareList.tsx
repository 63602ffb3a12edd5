import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { ExplainWords } from '../explain/explainWords.ts';
import {
  explainRecentShare,
  explainTasteShare,
  type NamedShare,
  type ShareOf,
} from './explainTaste.ts';

type ShareListProps = {
  readonly title: string;
  readonly words: ExplainWords;
  readonly shares: readonly NamedShare[];
  /** What the shares are of. */
  readonly of: ShareOf;
};

/** Shares past these are summed up. */
const SHOWN = 6;

/** Named shares, ever and lately, largest first as given; the rest in one line. */
export function ShareList({ title, words, shares, of }: ShareListProps) {
  const { t, format } = words;
  const rest = shares.slice(SHOWN);
  return (
    <Box>
      <Box
        component="table"
        aria-label={title}
        sx={{
          width: '100%',
          borderCollapse: 'collapse',
          typography: 'body2',
          '& th, & td': { p: 0, pt: 0.5, textAlign: 'left', fontWeight: 400, verticalAlign: 'top' },
          '& td, & thead th + th': { textAlign: 'right', pl: 2, whiteSpace: 'nowrap' },
          '& thead th + th': { typography: 'caption', color: 'ink.faint' },
        }}
      >
        <thead>
          <tr>
            <Typography
              variant="h3"
              component="th"
              scope="col"
              sx={{ fontWeight: '600 !important' }}
            >
              {title}
            </Typography>
            <th scope="col">{t('taste.ever')}</th>
            <th scope="col">{t('taste.lately')}</th>
          </tr>
        </thead>
        <tbody>
          {shares.slice(0, SHOWN).map((each) => (
            <Row key={each.name} words={words} share={each} of={of} />
          ))}
        </tbody>
      </Box>
      {rest.length > 0 && (
        <Typography variant="caption" component="p" sx={{ color: 'ink.faint', mt: 0.5 }}>
          {t('taste.rest', { count: rest.length, n: format.number(rest.length) })}
        </Typography>
      )}
    </Box>
  );
}

type RowProps = {
  readonly words: ExplainWords;
  readonly share: NamedShare;
  readonly of: ShareOf;
};

function Row({ words, share, of }: RowProps) {
  const { t } = words;
  const ever = explainTasteShare(words, share, of);
  const lately = explainRecentShare(words, share, of);
  return (
    <tr>
      <Box component="th" scope="row" sx={{ overflowWrap: 'anywhere', width: '100%' }}>
        {share.name}
        <ShareBar share={share.share} recent={share.recent} />
      </Box>
      <td>
        <ExplainedNumber
          value={ever.value}
          label={`${share.name}, ${t('taste.ever')}`}
          explanation={ever}
        />
      </td>
      <td>
        <ExplainedNumber
          value={lately.value}
          label={`${share.name}, ${t('taste.lately')}`}
          explanation={lately}
        />
      </td>
    </tr>
  );
}

/** The share ever as a bar, the one lately as a tick across it; the figures stand beside it. */
function ShareBar({ share, recent }: Pick<NamedShare, 'share' | 'recent'>) {
  const percent = (value: number) => `${(Number.isNaN(value) ? 0 : value) * 100}%`;
  return (
    <Box
      aria-hidden
      sx={{
        position: 'relative',
        height: 4,
        mt: 0.5,
        mb: 0.25,
        borderRadius: '2px',
        bgcolor: 'surface.selected',
      }}
    >
      <Box
        sx={{ height: 4, borderRadius: '2px', bgcolor: 'chart.c1' }}
        style={{ width: percent(share) }}
      />
      <Box
        sx={{
          position: 'absolute',
          top: -2,
          width: 2,
          height: 8,
          ml: '-1px',
          bgcolor: 'ink.strong',
        }}
        style={{ left: percent(recent) }}
      />
    </Box>
  );
}
