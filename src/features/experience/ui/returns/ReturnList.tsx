import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useMemo } from 'react';
import { Link as RouterLink } from 'react-router';
import { maskPersonalData } from '../../../../shared/domain/privacy/maskPersonalData.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type {
  ListedReturn,
  ReturnsParams,
  ReturnsReport,
} from '../../domain/returns/returnTypes.ts';
import { experienceCalls } from '../experienceCalls.ts';
import { useNamesOf } from '../list/useNamesOf.ts';
import { ListChoice } from './ListChoice.tsx';
import { RETURNS_PANEL, type ChangeReturns, type ReturnsSearch } from './returnsSearch.ts';
import type { ReturnWords } from './useReturnWords.ts';

type Props = {
  readonly params: ReturnsParams;
  readonly report: ReturnsReport;
  readonly search: ReturnsSearch;
  readonly change: ChangeReturns;
  readonly words: ReturnWords;
};

/** All the returned lines or cases behind a number, masked. */
export function ReturnList({ params, report, search, change, words }: Props) {
  const { t, format } = words;
  const { list, group, month } = search;
  const { data, error, retry } = useJob(
    experienceCalls.returnList({ ...params, list, group, month }),
  );
  const names = useNamesOf(data?.returns);
  // Lines may be alike in everything: their place tells them apart.
  const rows = useMemo(
    () => (data?.returns ?? []).map((each, place) => ({ ...each, place })),
    [data],
  );
  const when = (at: number | null, missing: string) =>
    at === null ? missing : format.instant(at, params.zone);
  const settledAt = ({ resolvedAt, open }: ListedReturn) =>
    when(resolvedAt, t(open ? 'returns.list.notSettled' : 'returns.noData'));
  const said = {
    order: ({ order }: ListedReturn) => maskPersonalData(order),
    products: ({ products }: ListedReturn) => products.join(', '),
    kind: ({ kinds }: ListedReturn) =>
      kinds.map((kind) => t(`returns.kinds.${kind}`)).join(', ') || t('returns.noData'),
    reason: ({ reasons }: ListedReturn) =>
      maskPersonalData(reasons.join(', ')) || t('returns.notSaid'),
    asked: ({ requestedAt }: ListedReturn) => when(requestedAt, t('returns.noData')),
    refund: ({ refund, orderRefunded }: ListedReturn) =>
      refund === null
        ? t(orderRefunded ? 'returns.list.ofOrder' : 'returns.noData')
        : format.money(refund, params.currency),
  };
  const title = t('returns.list.title');
  return (
    <Panel
      id={RETURNS_PANEL}
      title={title}
      subtitle={
        data &&
        t('returns.list.subtitle', {
          count: data.returns.length,
          n: format.number(data.returns.length),
        })
      }
      padded={false}
      busy={!data}
      tools={
        <CsvDownload
          fileName={t('returns.list.file')}
          disabled={!data || data.returns.length === 0}
          rows={() => [
            [
              t('returns.list.case'),
              t('returns.list.order'),
              t('returns.list.products'),
              t('returns.list.customer'),
              t('returns.list.kind'),
              t('returns.list.reason'),
              t('returns.list.requested'),
              t('returns.list.settled'),
              t('returns.list.refund'),
            ],
            ...(data?.returns ?? []).map((each) => [
              each.id,
              said.order(each),
              said.products(each),
              names.get(each.customer) ?? '',
              said.kind(each),
              said.reason(each),
              said.asked(each),
              settledAt(each),
              said.refund(each),
            ]),
          ]}
        />
      }
    >
      <ListChoice report={report} search={search} change={change} words={words} />
      {error ? (
        <FailedCard onRetry={retry} />
      ) : !data ? (
        <LoadingRows rows={4} />
      ) : (
        <DataTable
          label={title}
          rows={rows}
          rowKey={({ place }) => String(place)}
          empty={t('returns.list.none')}
          columns={[
            {
              id: 'case',
              head: t('returns.list.case'),
              cell: ({ id }) => <bdi>{id === '' ? '–' : id}</bdi>,
            },
            {
              id: 'order',
              head: t('returns.list.order'),
              cell: (each) => <bdi>{said.order(each)}</bdi>,
            },
            {
              id: 'products',
              head: t('returns.list.products'),
              cell: (each) => (
                <Box
                  component="bdi"
                  title={said.products(each)}
                  sx={{
                    ...{ display: 'block', maxWidth: { xs: 160, sm: 200 } },
                    ...{ overflow: 'hidden', textOverflow: 'ellipsis' },
                  }}
                >
                  {said.products(each)}
                </Box>
              ),
            },
            {
              id: 'customer',
              head: t('returns.list.customer'),
              cell: ({ customer }) =>
                customer < 0 ? (
                  t('returns.list.nobody')
                ) : (
                  <Link component={RouterLink} to={`/customers/${customer}`}>
                    <bdi>{names.get(customer) ?? '…'}</bdi>
                  </Link>
                ),
            },
            { id: 'kind', head: t('returns.list.kind'), cell: said.kind },
            {
              id: 'reason',
              head: t('returns.list.reason'),
              cell: (each) => <bdi>{said.reason(each)}</bdi>,
            },
            {
              id: 'asked',
              head: t('returns.list.requested'),
              align: 'right',
              cell: said.asked,
              sortBy: ({ requestedAt }) => requestedAt ?? 0,
            },
            {
              id: 'settled',
              head: t('returns.list.settled'),
              align: 'right',
              cell: settledAt,
              sortBy: ({ resolvedAt }) => resolvedAt ?? Infinity,
            },
            {
              id: 'refund',
              head: t('returns.list.refund'),
              align: 'right',
              cell: said.refund,
              sortBy: ({ refund }) => refund ?? -1,
            },
          ]}
        />
      )}
    </Panel>
  );
}
