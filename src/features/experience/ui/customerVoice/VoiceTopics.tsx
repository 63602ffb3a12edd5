import { minorDigits } from '../../../../shared/domain/money/currencies.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { VOICE_SOURCES } from '../../domain/voice/feedback.ts';
import { LEAST_SHOWN, type VoiceTopic } from '../../domain/voice/voiceTypes.ts';
import { useExperienceText } from '../experienceText.ts';
import { NegativeShare } from '../voice/NegativeShare.tsx';
import { QuoteLink } from '../voice/QuoteLink.tsx';
import type { ChangeVoice, VoiceSearch } from '../voice/voiceSearch.ts';
import { MoneyAtStake } from './MoneyAtStake.tsx';

type Props = {
  readonly topics: readonly VoiceTopic[];
  readonly days: VoiceSearch['days'];
  readonly change: ChangeVoice;
};

/** Subjects: texts of each source, how many of the written ones are negative, and money at stake. */
export function VoiceTopics({ topics, days, change }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const title = t('voice.table.title');
  const name = ({ topic }: VoiceTopic) => t(`voice.topics.${topic}`);
  const enough = ({ negative }: VoiceTopic) => negative.size >= LEAST_SHOWN;
  const currencies = [
    ...new Set(topics.flatMap(({ money }) => money.map(({ currency }) => currency))),
  ];
  return (
    <Panel
      title={title}
      subtitle={t('voice.table.subtitle')}
      padded={false}
      tools={
        <CsvDownload
          fileName={t('voice.table.file')}
          rows={() => [
            [
              t('voice.topic'),
              ...VOICE_SOURCES.map((source) => t(`voice.choices.${source}`)),
              t('voice.judged'),
              t('voice.negative'),
              t('voice.negativeShare'),
              t('voice.low'),
              t('voice.high'),
              t('voice.table.customers'),
              ...currencies.map((currency) => `${t('voice.table.money')} (${currency})`),
            ],
            ...topics.map((topic) => [
              name(topic),
              ...VOICE_SOURCES.map((source) => topic.texts[source]),
              topic.negative.size,
              topic.negative.count,
              ...(enough(topic)
                ? [
                    topic.negative.rate,
                    topic.negative.interval.lower,
                    topic.negative.interval.upper,
                  ]
                : [null, null, null]),
              topic.customers,
              ...currencies.map((currency) => {
                const spent = topic.money.find((each) => each.currency === currency);
                return (spent?.amount ?? 0) / 10 ** minorDigits(currency);
              }),
            ]),
          ]}
        />
      }
    >
      <DataTable
        label={title}
        rows={topics}
        rowKey={({ topic }) => topic}
        sort={{ column: 'money', direction: 'descending' }}
        columns={[
          { id: 'topic', head: t('voice.topic'), cell: name },
          {
            id: 'texts',
            head: t('voice.table.texts'),
            align: 'right',
            cell: (row) => (
              <QuoteLink
                label={t('voice.showTexts', {
                  name: name(row),
                  count: row.all,
                  n: format.number(row.all),
                })}
                quotes={{ topic: row.topic }}
                change={change}
              >
                {format.number(row.all)}
              </QuoteLink>
            ),
            sortBy: ({ all }) => all,
          },
          ...VOICE_SOURCES.map((source) => ({
            id: source,
            head: t(`voice.choices.${source}`),
            align: 'right' as const,
            cell: (row: VoiceTopic) => (
              <QuoteLink
                label={t('voice.showTexts', {
                  name: `${name(row)} · ${t(`voice.choices.${source}`)}`,
                  count: row.texts[source],
                  n: format.number(row.texts[source]),
                })}
                quotes={{ topic: row.topic, source }}
                change={change}
              >
                {format.number(row.texts[source])}
              </QuoteLink>
            ),
            sortBy: (row: VoiceTopic) => row.texts[source],
          })),
          {
            id: 'negative',
            head: t('voice.negativeShare'),
            align: 'right',
            cell: (row) => (
              <NegativeShare
                of={row.negative}
                name={name(row)}
                quotes={{ topic: row.topic, source: 'written' }}
                change={change}
              />
            ),
            sortBy: (row) => (enough(row) ? row.negative.rate : -1),
          },
          {
            id: 'money',
            head: t('voice.table.money'),
            align: 'right',
            cell: (row) => <MoneyAtStake topic={row} name={name(row)} days={days} />,
            // Nothing can be done about what has no subject, however much it is.
            sortBy: ({ topic, money }) => (topic === 'none' ? -1 : (money[0]?.amount ?? 0)),
          },
        ]}
      />
    </Panel>
  );
}
