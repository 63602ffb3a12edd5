import Typography from '@mui/material/Typography';
import type { ReturnsReport } from '../../domain/returns/returnTypes.ts';
import type { ReturnWords } from './useReturnWords.ts';

const PARTS = [
  'wholeOrders',
  'withoutLine',
  'marked',
  'untimed',
  'later',
  'impossible',
  'otherCurrency',
  'withoutAmount',
] as const;

type Props = { readonly report: ReturnsReport; readonly words: ReturnWords };

/** What takes no part, or part of it only, where there is any. */
export function ReturnsApart({ report: { apart }, words: { t, format } }: Props) {
  const said = PARTS.filter((part) => apart[part] > 0).map((part) =>
    t(`returns.apart.${part}`, { count: apart[part], n: format.number(apart[part]) }),
  );
  if (said.length === 0) return null;
  return (
    <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
      {said.join(' ')}
    </Typography>
  );
}
