import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { VoiceTopic } from '../../domain/voice/voiceTypes.ts';
import { VOICE_PATH } from '../../experiencePlace.ts';
import { useExperienceText } from '../experienceText.ts';
import { QUOTES_PANEL } from '../voice/voiceSearch.ts';

type Props = { readonly topic: VoiceTopic; readonly name: string; readonly days: number };

/** What customers spent in a year who say something negative of a subject. */
export function MoneyAtStake({ topic: { topic, money, customers }, name, days }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  if (money.length === 0) return '–';
  const value = money
    .map(({ currency, amount }) => format.money(amount, currency === '' ? null : currency))
    .join(' + ');
  return (
    <ExplainedNumber
      label={t('voice.table.moneyOf', { name })}
      value={value}
      explanation={() => ({
        value,
        sentence: t('voice.stake.sentence', { name }),
        facts: [
          {
            term: t('voice.stake.customers'),
            detail: t('voice.stake.count', { count: customers, n: format.number(customers) }),
          },
          { term: t('voice.learning.formula'), detail: t('voice.stake.formula') },
          { term: t('voice.stake.mind'), detail: t('voice.stake.mindText') },
        ],
        rows: {
          href: `/${VOICE_PATH}?days=${days}&topic=${topic}&sentiment=negative#${QUOTES_PANEL}`,
          label: t('voice.stake.rows'),
        },
      })}
    />
  );
}
