import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { Link as RouterLink } from 'react-router';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { CONVERSATION_STATES } from '../../../../shared/domain/facts/serviceTables.ts';
import { maskPersonalData } from '../../../../shared/domain/privacy/maskPersonalData.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useCustomerWords } from '../../../../shared/ui/customers/useCustomerWords.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { Transcript } from '../../domain/desk/transcriptTypes.ts';
import { useServiceText } from '../serviceText.ts';

type Props = {
  readonly transcript: Transcript;
  readonly zone: string;
  readonly onOther: (code: number) => void;
};

/** What the desk knows of a conversation, its customer, and the customer's other conversations. */
export function AboutPanel({ transcript, zone, onOther }: Props) {
  const t = useServiceText();
  const format = useFormat();
  const { customer, rating, comment, state, begunAt, solvedAt, others } = transcript;
  const codes = useMemo(() => (customer === MISSING_CODE ? [] : [customer]), [customer]);
  const name = useCustomerWords(codes).get(customer) ?? '';
  const when = (at: number | null) => (at === null ? '' : format.instant(at, zone));
  const facts = [
    ['number', transcript.id],
    ['customer', name],
    ['state', t(`states.${CONVERSATION_STATES[state] ?? 'unknown'}`)],
    ['priority', transcript.priority],
    [
      'rating',
      [rating === 0 ? '' : t('list.rating', { rating }), maskPersonalData(comment)]
        .filter((part) => part !== '')
        .join(' · '),
    ],
    ['tags', transcript.tags.join(t('about.list'))],
    ['order', transcript.order],
    ['product', transcript.product],
    ['begun', when(begunAt)],
    ['solved', when(solvedAt)],
  ] as const;
  return (
    <Panel title={t('about.title')}>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'max-content minmax(0, 1fr)',
          columnGap: 2,
          rowGap: 0.5,
          typography: 'body2',
          '& dt': { color: 'ink.soft' },
          '& dd': { m: 0, overflowWrap: 'anywhere' },
        }}
      >
        {facts
          .filter(([, value]) => value !== '')
          .map(([term, value]) => (
            <Box key={term} sx={{ display: 'contents' }}>
              <dt>{t(`about.${term}`)}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </Box>
          ))}
      </Box>
      {customer !== MISSING_CODE && (
        <>
          <Link
            component={RouterLink}
            to={`/customers/${customer}`}
            variant="body2"
            sx={{ mt: 1.5, alignSelf: 'flex-start' }}
          >
            {t('about.open')}
          </Link>
          <Typography variant="h3" sx={{ mt: 2, mb: 0.5 }}>
            {t('about.others')}
          </Typography>
          {others.length === 0 && (
            <Typography variant="body2" sx={{ color: 'ink.soft' }}>
              {t('about.noOthers')}
            </Typography>
          )}
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', typography: 'body2' }}>
            {others.map(({ code, id, lastAt }) => (
              <li key={code}>
                <Link
                  component="button"
                  type="button"
                  variant="body2"
                  onClick={() => {
                    onOther(code);
                  }}
                >
                  <bdi>{id}</bdi>
                </Link>{' '}
                <Box component="span" sx={{ color: 'ink.soft' }}>
                  {when(lastAt)}
                </Box>
              </li>
            ))}
          </Box>
        </>
      )}
    </Panel>
  );
}
