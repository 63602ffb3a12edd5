import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { CsvValue } from '../../../../shared/ui/toCsv.ts';
import { enoughTexts } from '../../domain/voice/enoughTexts.ts';
import type { Topic } from '../../domain/voice/voiceTypes.ts';
import { useExperienceText } from '../experienceText.ts';
import { NegativeShare } from './NegativeShare.tsx';
import { QuoteLink } from './QuoteLink.tsx';
import type { ChangeVoice, VoiceSearch } from './voiceSearch.ts';

type TopicRow = { readonly topic: Topic; readonly negative: Proportion };

type CsvPart<R> = {
  readonly heads: readonly string[];
  readonly cells: (row: R) => readonly CsvValue[];
};

type Props<R extends TopicRow> = {
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly R[];
  /** Id of the column that is sorted by at first. */
  readonly sort: string;
  /** Texts about a subject. */
  readonly texts: { readonly head: string; readonly of: (row: R) => number };
  /** Of which the share of negative ones is. */
  readonly judged?: Partial<VoiceSearch>;
  /** Columns before and after the share of negative texts. */
  readonly before?: readonly DataColumn<R>[];
  readonly after: readonly DataColumn<R>[];
  readonly csv: {
    readonly fileName: string;
    readonly before: CsvPart<R>;
    readonly after: CsvPart<R>;
  };
  readonly change: ChangeVoice;
};

/** Subjects: how many texts speak of each, and how many of them negatively; each number opens its texts. */
export function TopicsTable<R extends TopicRow>(props: Props<R>) {
  const {
    title,
    subtitle,
    rows,
    sort,
    texts,
    judged = {},
    before = [],
    after,
    csv,
    change,
  } = props;
  const t = useExperienceText();
  const format = useFormat();
  const name = ({ topic }: R) => t(`voice.topics.${topic}`);
  return (
    <Panel
      title={title}
      subtitle={subtitle}
      padded={false}
      tools={
        <CsvDownload
          fileName={csv.fileName}
          rows={() => [
            [
              t('voice.topic'),
              ...csv.before.heads,
              t('voice.judged'),
              t('voice.negative'),
              t('voice.negativeShare'),
              t('voice.low'),
              t('voice.high'),
              ...csv.after.heads,
            ],
            ...rows.map((row) => [
              name(row),
              ...csv.before.cells(row),
              row.negative.size,
              row.negative.count,
              ...(enoughTexts(row)
                ? [row.negative.rate, row.negative.interval.lower, row.negative.interval.upper]
                : [null, null, null]),
              ...csv.after.cells(row),
            ]),
          ]}
        />
      }
    >
      <DataTable
        label={title}
        rows={rows}
        rowKey={({ topic }) => topic}
        sort={{ column: sort, direction: 'descending' }}
        columns={[
          { id: 'topic', head: t('voice.topic'), cell: name },
          {
            id: 'texts',
            head: texts.head,
            align: 'right',
            cell: (row) => (
              <QuoteLink
                label={t('voice.showTexts', {
                  name: name(row),
                  count: texts.of(row),
                  n: format.number(texts.of(row)),
                })}
                quotes={{ topic: row.topic }}
                change={change}
              >
                {format.number(texts.of(row))}
              </QuoteLink>
            ),
            sortBy: texts.of,
          },
          ...before,
          {
            id: 'negative',
            head: t('voice.negativeShare'),
            align: 'right',
            cell: (row) => (
              <NegativeShare
                of={row.negative}
                name={name(row)}
                quotes={{ topic: row.topic, ...judged }}
                change={change}
              />
            ),
            sortBy: (row) => (enoughTexts(row) ? row.negative.rate : -1),
          },
          ...after,
        ]}
      />
    </Panel>
  );
}
