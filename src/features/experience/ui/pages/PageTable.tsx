import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { minorDigits } from '../../../../shared/domain/money/currencies.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { StatChip } from '../../../../shared/ui/StatChip.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import {
  PAGE_CHECKS,
  PAGE_WEIGHTS,
  type PageCheck,
  type PageReport,
  type ProductPage,
} from '../../domain/pages/pageTypes.ts';
import { useExperienceText } from '../experienceText.ts';
import { productAddress } from './productAddress.ts';

/** Product pages, those first whose gaps most people meet. */
export function PageTable({ report }: { readonly report: PageReport }) {
  const t = useExperienceText();
  const format = useFormat();
  const title = t('audit.pages.title');
  const score = (value: number) =>
    Number.isNaN(value) ? t('audit.notKnown') : format.number(value, 0);
  const words = (checks: readonly PageCheck[]) =>
    checks.map((check) => t(`audit.checks.${check}`)).join(' · ');
  const nameOf = ({ id, name }: ProductPage) => (name === '' ? id : name);
  const ratio = ({ carts, views }: ProductPage) => (views === 0 ? NaN : carts / views);
  const price = (page: ProductPage) =>
    Number.isNaN(page.price)
      ? t('audit.noData')
      : format.money(
          Math.round(page.price * 10 ** minorDigits(page.currency)),
          page.currency === '' ? null : page.currency,
        );
  const explain = (page: ProductPage): Explanation => {
    const weigh = (checks: readonly PageCheck[]) =>
      checks.reduce((sum, check) => sum + PAGE_WEIGHTS[check], 0);
    const known = weigh(PAGE_CHECKS) - weigh(page.unknown);
    return {
      value: score(page.score),
      sentence: t('audit.explained.sentence'),
      facts: [
        {
          term: t('audit.explained.formula'),
          detail: t('audit.explained.weights', {
            there: format.number(known - weigh(page.missing)),
            known: format.number(known),
          }),
        },
        {
          term: t('audit.explained.missing'),
          detail: words(page.missing) || t('audit.pages.nothing'),
        },
        {
          term: t('audit.explained.unknown'),
          detail: words(page.unknown) || t('audit.pages.nothing'),
        },
        {
          term: t('audit.explained.burden'),
          detail: t('audit.explained.views', {
            views: format.number(page.views),
            gap: format.number(100 - page.score, 0),
          }),
        },
      ],
    };
  };
  return (
    <Panel
      title={title}
      subtitle={t(report.viewed ? 'audit.pages.subtitle' : 'audit.pages.subtitleUnseen', {
        n: format.number(report.pages.length),
        all: format.number(report.products),
        mean: score(report.meanScore),
        viewed: score(report.viewedScore),
      })}
      padded={false}
      tools={
        <CsvDownload
          fileName={t('audit.pages.file')}
          rows={() => [
            [
              t('audit.pages.product'),
              t('audit.pages.product'),
              t('audit.ask.category'),
              t('audit.pages.views'),
              t('audit.pages.carts'),
              t('audit.pages.score'),
              t('audit.pages.missing'),
              t('audit.pages.unknown'),
              t('audit.pages.price'),
              t('audit.pages.currency'),
              t('audit.pages.stock'),
            ],
            ...report.pages.map((page) => [
              page.id,
              page.name,
              page.category,
              page.views,
              known(ratio(page)),
              known(page.score),
              words(page.missing),
              words(page.unknown),
              known(page.price),
              page.currency,
              known(page.stock),
            ]),
          ]}
        />
      }
    >
      <DataTable
        label={title}
        rows={report.pages}
        rowKey={({ product }) => String(product)}
        empty={t('audit.pages.empty')}
        columns={[
          {
            id: 'product',
            head: t('audit.pages.product'),
            cell: (page) => (
              <>
                <Link component={RouterLink} to={productAddress(page.id)}>
                  <bdi>{nameOf(page)}</bdi>
                </Link>{' '}
                <Typography component="span" variant="caption" sx={{ color: 'ink.soft' }}>
                  {page.id}
                </Typography>
              </>
            ),
          },
          {
            id: 'views',
            head: t('audit.pages.views'),
            align: 'right',
            cell: ({ views }) => format.number(views),
            sortBy: ({ views }) => views,
          },
          {
            id: 'carts',
            head: t('audit.pages.carts'),
            align: 'right',
            cell: (page) => (page.views === 0 ? t('audit.noData') : format.percent(ratio(page))),
            sortBy: (page) => (page.views === 0 ? -1 : ratio(page)),
          },
          {
            id: 'price',
            head: t('audit.pages.price'),
            align: 'right',
            cell: price,
            sortBy: (page) => (Number.isNaN(page.price) ? -1 : page.price),
          },
          {
            id: 'stock',
            head: t('audit.pages.stock'),
            align: 'right',
            cell: ({ stock }) => (Number.isNaN(stock) ? t('audit.noData') : format.number(stock)),
            sortBy: ({ stock }) => (Number.isNaN(stock) ? -1 : stock),
          },
          {
            id: 'score',
            head: t('audit.pages.score'),
            align: 'right',
            cell: (page) => (
              <ExplainedNumber
                value={score(page.score)}
                label={t('audit.explained.score', { name: nameOf(page) })}
                explanation={() => explain(page)}
              />
            ),
            sortBy: (page) => (Number.isNaN(page.score) ? 101 : page.score),
          },
          {
            id: 'missing',
            head: t('audit.pages.missing'),
            cell: ({ missing }) => (
              <Box sx={{ display: 'flex', gap: 0.5 }}>
                {missing.length === 0
                  ? t('audit.pages.nothing')
                  : missing.map((check) => (
                      <StatChip key={check}>{t(`audit.checks.${check}`)}</StatChip>
                    ))}
              </Box>
            ),
            sortBy: ({ missing }) => missing.length,
          },
        ]}
      />
    </Panel>
  );
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
