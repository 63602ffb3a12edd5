import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Check, X } from 'lucide-react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { KeyHint } from '../../../../shared/ui/keys/KeyHint.tsx';
import { StatChip } from '../../../../shared/ui/StatChip.tsx';
import type { Verdict } from '../../domain/answers/answerMark.ts';
import type { FoundCard } from '../../domain/lookup/lookupParams.ts';
import { ProductFacts } from '../products/ProductFacts.tsx';
import { useProductName } from '../products/useProductName.ts';
import { useServiceText } from '../serviceText.ts';

type Props = {
  readonly found: FoundCard;
  /** From 1. */
  readonly place: number;
  readonly message: string;
  readonly verdict: Verdict;
  readonly disabled: boolean;
  readonly onJudge: (verdict: 'right' | 'wrong') => void;
};

/** Places that have a key. */
const WITH_KEY = 5;
const ICONS = { right: Check, wrong: X } as const;

/** One product that would answer: what it is, why it was found, and whether that is right. */
export function ResultItem({ found, place, message, verdict, disabled, onJudge }: Props) {
  const t = useServiceText();
  const format = useFormat();
  const name = useProductName()(found.product).text;
  const score = format.number(found.score, 2);
  const because = found.parts.map((part) => {
    const said = message.slice(part.from, part.to);
    const named = found.product[part.field].slice(part.fieldFrom, part.fieldTo);
    return part.exact ? t('answers.said', { said }) : t('answers.corrected', { said, named });
  });
  const how = t(`answers.how.${found.how}`);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '20px minmax(0, 1fr) auto',
        columnGap: 1,
        px: 2,
        py: 1.25,
        borderTop: 1,
        borderColor: 'line.hair',
      }}
    >
      <Box sx={{ typography: 'body2', color: 'ink.soft' }}>{format.number(place)}</Box>
      <ProductFacts found={found} />
      <Box sx={{ typography: 'body2', textAlign: 'right' }}>
        <ExplainedNumber
          value={score}
          label={t('answers.score', { product: name })}
          explanation={{
            value: score,
            sentence: t('answers.why.sentence'),
            facts: [
              { term: t('answers.why.how'), detail: how },
              { term: t('answers.why.parts'), detail: because.join(' · ') },
              { term: t('answers.why.formula'), detail: t('answers.why.formulaText') },
            ],
          }}
        />
      </Box>
      <Box
        sx={{
          gridColumn: '2 / -1',
          mt: 0.75,
          display: 'flex',
          gap: 1,
          flexWrap: 'wrap',
          alignItems: 'center',
        }}
      >
        <StatChip>{how}</StatChip>
        <Box
          component="span"
          sx={{ flex: '1 1 120px', typography: 'caption', color: 'ink.soft', minWidth: 0 }}
        >
          <bdi>{because.join(' · ')}</bdi>
        </Box>
        <Box sx={{ display: 'flex', gap: 1 }}>
          {(['right', 'wrong'] as const).map((each) => {
            const Icon = ICONS[each];
            const pressed = verdict === each;
            return (
              <Button
                key={each}
                size="small"
                variant="outlined"
                color={pressed ? (each === 'right' ? 'primary' : 'error') : 'secondary'}
                aria-pressed={pressed}
                aria-label={t(each === 'right' ? 'answers.rightOf' : 'answers.wrongOf', {
                  product: name,
                })}
                disabled={disabled}
                startIcon={<Icon strokeWidth={1.8} aria-hidden />}
                endIcon={
                  each === 'right' && place <= WITH_KEY ? <KeyHint press={`${place}`} /> : undefined
                }
                onClick={() => {
                  onJudge(each);
                }}
              >
                {t(`answers.${each}`)}
              </Button>
            );
          })}
        </Box>
      </Box>
    </Box>
  );
}
