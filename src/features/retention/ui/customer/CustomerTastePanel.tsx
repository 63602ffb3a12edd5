import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DEFAULT_CONDITIONS } from '../../domain/lineConditions.ts';
import type { CustomerTaste } from '../../domain/retentionTypes.ts';
import { filterValueWords } from '../explain/filterWords.ts';
import { useExplainWords } from '../explain/useExplainWords.ts';
import { retentionCalls } from '../retentionCalls.ts';
import { useRetentionText } from '../retentionText.ts';
import { useShop, type Shop } from '../useShop.ts';
import { linesLink, type NamedShare } from './explainCustomer.ts';
import { ShareList } from './ShareList.tsx';

const BANDS = ['lowest', 'low', 'high', 'highest'] as const;

/** What the customer buys: by category, brand and price band. */
export function CustomerTastePanel({ customer }: { readonly customer: number }) {
  const t = useRetentionText();
  const format = useFormat();
  const shop = useShop();
  const { data, error, retry } = useJob(
    shop
      ? retentionCalls.customerTaste({
          customer,
          calendar: shop.calendar,
          conditions: DEFAULT_CONDITIONS,
        })
      : null,
  );
  return (
    <Panel
      title={t('taste.title')}
      {...(data
        ? { subtitle: t('taste.subtitle', { count: data.lines, n: format.number(data.lines) }) }
        : {})}
      busy={!data && !error}
    >
      {error ? (
        <FailedCard onRetry={retry} />
      ) : !data || !shop ? (
        <LoadingRows rows={4} />
      ) : data.lines === 0 ? (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('taste.none')}
        </Typography>
      ) : (
        <Taste customer={customer} taste={data} shop={shop} />
      )}
    </Panel>
  );
}

type TasteProps = {
  readonly customer: number;
  readonly taste: CustomerTaste;
  readonly shop: Shop;
};

function Taste({ customer, taste, shop }: TasteProps) {
  const words = useExplainWords(shop, shop.usual, taste.span);
  const { t, format } = words;
  const { lines, linesWithoutPrice } = taste;
  const named = (of: 'category' | 'brand', shares: CustomerTaste['categories']): NamedShare[] =>
    shares.map(({ value, ...share }) => ({
      ...share,
      name: filterValueWords(value, t),
      rows: linesLink(words, customer, { of, value }, share.lines),
    }));
  const priced = lines - linesWithoutPrice;
  const bands = taste.priceBands.map((band, i) => ({
    ...band,
    name: t(`taste.bands.${BANDS[i] ?? 'lowest'}`),
    rows: linesLink(words, customer, { of: 'priced' }, priced),
  }));
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
      }}
    >
      <ShareList
        title={t('filters.category.name')}
        words={words}
        shares={named('category', taste.categories)}
        all={lines}
      />
      <ShareList
        title={t('rows.columns.brand')}
        words={words}
        shares={named('brand', taste.brands)}
        all={lines}
      />
      <Box>
        <ShareList title={t('taste.price')} words={words} shares={bands} all={priced} />
        <Typography variant="caption" component="p" sx={{ color: 'ink.faint', mt: 1 }}>
          {[
            t('taste.priceHint'),
            linesWithoutPrice > 0
              ? t('taste.withoutPrice', {
                  count: linesWithoutPrice,
                  n: format.number(linesWithoutPrice),
                })
              : '',
          ]
            .filter(Boolean)
            .join(t('words.gap'))}
        </Typography>
      </Box>
    </Box>
  );
}
