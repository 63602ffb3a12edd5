import { minorDigits } from '../../../../shared/domain/money/currencies.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { VOICE_SOURCES } from '../../domain/voice/feedback.ts';
import type { VoiceTopic } from '../../domain/voice/voiceTypes.ts';
import { useExperienceText } from '../experienceText.ts';
import { QuoteLink } from '../voice/QuoteLink.tsx';
import { TopicsTable } from '../voice/TopicsTable.tsx';
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
  const name = ({ topic }: VoiceTopic) => t(`voice.topics.${topic}`);
  const currencies = [
    ...new Set(topics.flatMap(({ money }) => money.map(({ currency }) => currency))),
  ];
  return (
    <TopicsTable
      title={t('voice.table.title')}
      subtitle={t('voice.table.subtitle')}
      rows={topics}
      sort="money"
      texts={{ head: t('voice.table.texts'), of: ({ all }) => all }}
      judged={{ source: 'written' }}
      change={change}
      before={VOICE_SOURCES.map((source) => ({
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
      }))}
      after={[
        {
          id: 'money',
          head: t('voice.table.money'),
          align: 'right',
          cell: (row) => <MoneyAtStake topic={row} name={name(row)} days={days} />,
          // Nothing can be done about what has no subject, however much it is.
          sortBy: ({ topic, money }) => (topic === 'none' ? -1 : (money[0]?.amount ?? 0)),
        },
      ]}
      csv={{
        fileName: t('voice.table.file'),
        before: {
          heads: VOICE_SOURCES.map((source) => t(`voice.choices.${source}`)),
          cells: (row) => VOICE_SOURCES.map((source) => row.texts[source]),
        },
        after: {
          heads: [
            t('voice.table.customers'),
            ...currencies.map((currency) => `${t('voice.table.money')} (${currency})`),
          ],
          cells: (row) => [
            row.customers,
            ...currencies.map((currency) => {
              const spent = row.money.find((each) => each.currency === currency);
              return (spent?.amount ?? 0) / 10 ** minorDigits(currency);
            }),
          ],
        },
      }}
    />
  );
}
