import Link from '@mui/material/Link';
import { ALL_QUOTES, type ChangeVoice, type VoiceSearch } from './voiceSearch.ts';

type Props = {
  /** What is shown: a number or a name. */
  readonly children: string;
  /** What it leads to, for those who do not see where it stands. */
  readonly label: string;
  readonly quotes: Partial<VoiceSearch>;
  readonly change: ChangeVoice;
};

/** A number that opens the texts which it counts. */
export function QuoteLink({ children, label, quotes, change }: Props) {
  return (
    <Link
      component="button"
      type="button"
      variant="body2"
      aria-label={label}
      sx={{ minWidth: 28, minHeight: 24, textAlign: 'inherit' }}
      onClick={() => {
        change({ ...ALL_QUOTES, ...quotes }, 'push');
      }}
    >
      {children}
    </Link>
  );
}
