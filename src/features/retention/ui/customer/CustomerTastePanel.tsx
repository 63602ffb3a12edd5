import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { z } from 'zod';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { DEFAULT_CONDITIONS } from '../../domain/lineConditions.ts';
import type { CustomerTaste } from '../../domain/retentionTypes.ts';
import { sentences } from '../explain/explanationFacts.ts';
import { filterValueWords } from '../explain/filterWords.ts';
import { useExplainWords } from '../explain/useExplainWords.ts';
import { retentionCalls } from '../retentionCalls.ts';
import { useRetentionText } from '../retentionText.ts';
import { HALF_LIVES, HalfLifeFilter } from '../taste/HalfLifeFilter.tsx';
import { PRICE_BANDS } from '../taste/priceBandNames.ts';
import { TasteLink } from '../taste/TasteLink.tsx';
import { useShop, type Shop } from '../useShop.ts';
import { linesLink } from './explainCustomer.ts';
import type { NamedShare } from './explainTaste.ts';
import { ShareList } from './ShareList.tsx';

/** The panel shares its address with other panels of the page. */
const tasteSearch = z.object({ tasteHalfLife: z.literal(HALF_LIVES).default(90) });

/** What the customer buys, ever and lately: by category, brand and price band. */
export function CustomerTastePanel({ customer }: { readonly customer: number }) {
  const t = useRetentionText();
  const format = useFormat();
  const shop = useShop();
  const [{ tasteHalfLife }, change] = useSearchState(tasteSearch);
  const { data, error, busy, retry } = useJob(
    shop
      ? retentionCalls.customerTaste({
          customer,
          calendar: shop.calendar,
          conditions: DEFAULT_CONDITIONS,
          halfLifeDays: tasteHalfLife,
        })
      : null,
  );
  return (
    <Panel
      title={t('taste.title')}
      {...(data
        ? { subtitle: t('taste.subtitle', { count: data.lines, n: format.number(data.lines) }) }
        : {})}
      busy={busy}
      tools={
        <>
          <HalfLifeFilter
            value={tasteHalfLife}
            choices={HALF_LIVES}
            onChange={(chosen) => {
              change({ tasteHalfLife: chosen });
            }}
          />
          <TasteLink />
        </>
      }
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
  const { lines, linesWithoutPrice, halfLifeDays, effectiveLines } = taste;
  const named = (of: 'category' | 'brand', shares: CustomerTaste['categories']): NamedShare[] =>
    shares.map(({ value, ...share }) => ({
      ...share,
      name: filterValueWords(value, t),
      rows: linesLink(words, customer, { of, value }, share.lines),
    }));
  const priced = lines - linesWithoutPrice;
  const bands = taste.priceBands.map((band, i) => ({
    ...band,
    name: t(`taste.bands.${PRICE_BANDS[i] ?? 'lowest'}`),
    rows: linesLink(words, customer, { of: 'priced' }, priced),
  }));
  const of = { lines, halfLifeDays };
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          columnGap: 4,
          rowGap: 3,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
        }}
      >
        <ShareList
          title={t('filters.category.name')}
          words={words}
          shares={named('category', taste.categories)}
          of={of}
        />
        <ShareList
          title={t('rows.columns.brand')}
          words={words}
          shares={named('brand', taste.brands)}
          of={of}
        />
        <ShareList
          title={t('taste.price')}
          words={words}
          shares={bands}
          of={{ ...of, lines: priced }}
        />
      </Box>
      <Typography variant="caption" component="p" sx={{ color: 'ink.faint', mt: 1.5 }}>
        {sentences(
          t,
          t('taste.legend', {
            days: format.number(halfLifeDays),
            through: words.span.throughDay === null ? '–' : format.day(words.span.throughDay),
          }),
          t('taste.effective', {
            count: lines,
            lines: format.number(lines),
            effective: format.number(effectiveLines, 1),
          }),
          t('taste.priceHint'),
          linesWithoutPrice > 0
            ? t('taste.withoutPrice', {
                count: linesWithoutPrice,
                n: format.number(linesWithoutPrice),
              })
            : '',
        )}
      </Typography>
    </>
  );
}
