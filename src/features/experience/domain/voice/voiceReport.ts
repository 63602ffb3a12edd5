import { LANGUAGES } from '../../../../shared/domain/text/textLanguage.ts';
import type { CustomerRevenue } from './customerRevenue.ts';
import type { Feedback, VoiceSource } from './feedback.ts';
import { learningOf } from './learningOf.ts';
import { isRead, NEGATIVE, type Learned, type Sentiments } from './sentimentOf.ts';
import { SentimentTally } from './sentimentTally.ts';
import { topicsOf } from './topicsOf.ts';
import { WHEN, voicePeriod } from './voicePeriod.ts';
import {
  TOPICS,
  type Topic,
  type VoiceParams,
  type VoiceReport,
  type VoiceTopic,
} from './voiceTypes.ts';

const NONE = LANGUAGES.indexOf('none');

type TopicTally = {
  readonly texts: Record<VoiceSource, number>;
  readonly tally: SentimentTally;
  readonly customers: Set<number>;
};

/** What customers say in all sources together, by topic, and what those spent who said it negatively. */
export function voiceReport(
  parts: readonly { readonly feedback: Feedback; readonly sentiments: Sentiments }[],
  learned: Learned,
  revenue: CustomerRevenue,
  { days, zone, now }: VoiceParams,
): VoiceReport {
  const topics = new Map<Topic, TopicTally>(
    TOPICS.map((topic) => [
      topic,
      {
        texts: { review: 0, survey: 0, conversation: 0, return: 0 },
        tally: new SentimentTally(),
        customers: new Set(),
      },
    ]),
  );
  const totals = { all: 0, texts: 0, otherLanguages: 0, withoutWords: 0 };
  for (const { feedback, sentiments } of parts) {
    const { source } = feedback;
    totals.all += feedback.length;
    const { when } = voicePeriod(feedback, days, zone, now);
    for (let i = 0; i < feedback.length; i++) {
      if (when[i] !== WHEN.now) continue;
      const language = feedback.languages[i] ?? NONE;
      if (!isRead(language)) {
        totals[language === NONE ? 'withoutWords' : 'otherLanguages']++;
        continue;
      }
      totals.texts++;
      const sentiment = sentiments.values[i] ?? -1;
      const customer = feedback.customers[i] ?? -1;
      for (const topic of topicsOf(feedback.subjects[i] ?? 0)) {
        const counted = topics.get(topic);
        if (!counted) continue;
        counted.texts[source]++;
        if (source !== 'return') counted.tally.addSentiment(sentiment);
        if (sentiment === NEGATIVE && customer >= 0) counted.customers.add(customer);
      }
    }
  }
  return {
    ...totals,
    topics: [...topics].map(([topic, counted]) => topicOf(topic, counted, revenue)),
    learning: learningOf(learned),
  };
}

function topicOf(
  topic: Topic,
  { texts, tally, customers }: TopicTally,
  revenue: CustomerRevenue,
): VoiceTopic {
  return {
    topic,
    texts,
    all: Object.values(texts).reduce((sum, count) => sum + count, 0),
    negative: tally.negative(),
    customers: customers.size,
    money: revenue.of(customers),
  };
}
