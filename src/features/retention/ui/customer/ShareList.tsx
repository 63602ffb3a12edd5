import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { ExplainWords } from '../explain/explainWords.ts';
import { explainTasteShare, type NamedShare } from './explainCustomer.ts';

type ShareListProps = {
  readonly title: string;
  readonly words: ExplainWords;
  readonly shares: readonly NamedShare[];
  /** Lines that the shares are of. */
  readonly all: number;
};

/** Shares past these are summed up. */
const SHOWN = 6;

/** Named shares with their bars, largest first as given; the rest in one line. */
export function ShareList({ title, words, shares, all }: ShareListProps) {
  const { t, format } = words;
  const rest = shares.slice(SHOWN);
  return (
    <Box>
      <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', typography: 'body2' }}>
        {shares.slice(0, SHOWN).map((each) => (
          <Box component="li" key={each.name} sx={{ py: 0.5 }}>
            <Box sx={{ display: 'flex', gap: 1 }}>
              <Box component="span" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
                {each.name}
              </Box>
              <Share words={words} share={each} all={all} />
            </Box>
            <Box
              aria-hidden
              sx={{ height: 4, mt: 0.25, borderRadius: '2px', bgcolor: 'surface.selected' }}
            >
              <Box
                sx={{ height: 4, borderRadius: '2px', bgcolor: 'chart.c1' }}
                style={{ width: `${(Number.isNaN(each.share) ? 0 : each.share) * 100}%` }}
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

type ShareProps = {
  readonly words: ExplainWords;
  readonly share: NamedShare;
  readonly all: number;
};

function Share({ words, share, all }: ShareProps) {
  const explanation = explainTasteShare(words, share, all);
  return <ExplainedNumber value={explanation.value} label={share.name} explanation={explanation} />;
}
