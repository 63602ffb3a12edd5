import { newcombe } from '../../../../shared/domain/statistics/newcombe.ts';
import { LANGUAGES } from '../../../../shared/domain/text/textLanguage.ts';
import { firstDayOfPeriod, periodOfDay } from '../../../../shared/domain/time/periods.ts';
import { risingPhrases } from '../phrases/risingPhrases.ts';
import type { Feedback } from './feedback.ts';
import { learningOf } from './learningOf.ts';
import { isRead, type Learned, type Sentiments } from './sentimentOf.ts';
import { SentimentTally } from './sentimentTally.ts';
import { topicsOf } from './topicsOf.ts';
import { WHEN, voicePeriod } from './voicePeriod.ts';
import { TOPICS, type ReviewReport, type Topic, type VoiceParams } from './voiceTypes.ts';

const MONTH = { unit: 'month', weekStart: 1 } as const;
const NONE = LANGUAGES.indexOf('none');

/** What reviews say in the days that are asked for, against as many days before. */
export function reviewReport(
  feedback: Feedback,
  sentiments: Sentiments,
  learned: Learned,
  { days: span, zone, now }: VoiceParams,
): ReviewReport {
  const { when, days } = voicePeriod(feedback, span, zone, now);
  const [here, before] = [new SentimentTally(), new SentimentTally()];
  const topics = new Map<Topic, { here: SentimentTally; before: SentimentTally }>(
    TOPICS.map((topic) => [topic, { here: new SentimentTally(), before: new SentimentTally() }]),
  );
  const months = new Map<number, SentimentTally>();
  const apart = { otherLanguages: 0, withoutWords: 0, undated: 0, later: 0 };
  const texts: { readonly now: string[]; readonly before: string[] } = { now: [], before: [] };
  for (let i = 0; i < feedback.length; i++) {
    if (when[i] === WHEN.undated) apart.undated++;
    if (when[i] === WHEN.later) apart.later++;
    const isNow = when[i] === WHEN.now;
    if (!isNow && when[i] !== WHEN.before) continue;
    const language = feedback.languages[i] ?? NONE;
    const sentiment = sentiments.values[i] ?? -1;
    const stars = feedback.ratings[i] ?? 0;
    const read = isRead(language);
    const total = isNow ? here : before;
    total.addRating(stars);
    const month = isNow && !Number.isNaN(feedback.at[i]) ? monthOf(months, days[i] ?? 0) : null;
    month?.addRating(stars);
    if (isNow && !read) apart[language === NONE ? 'withoutWords' : 'otherLanguages']++;
    if (!read) continue;
    total.addSentiment(sentiment);
    month?.addSentiment(sentiment);
    texts[isNow ? 'now' : 'before'].push(feedback.texts[i] ?? '');
    for (const topic of topicsOf(feedback.subjects[i] ?? 0)) {
      topics.get(topic)?.[isNow ? 'here' : 'before'].addSentiment(sentiment);
    }
  }
  const changeOf = (one: SentimentTally, other: SentimentTally) =>
    span === null ? null : newcombe(one.negative(), other.negative());
  return {
    all: feedback.length,
    texts: here.texts,
    rating: here.rating(),
    counts: here.counts(),
    negative: here.negative(),
    change: changeOf(here, before),
    months: withoutGaps(months),
    topics: [...topics].map(([topic, tallies]) => ({
      topic,
      texts: tallies.here.texts,
      negative: tallies.here.negative(),
      change: changeOf(tallies.here, tallies.before),
    })),
    rising: span === null ? [] : risingPhrases(texts.now, texts.before),
    apart,
    learning: learningOf(learned),
  };
}

function monthOf(months: Map<number, SentimentTally>, day: number): SentimentTally {
  const month = periodOfDay(day, MONTH);
  let tally = months.get(month);
  if (!tally) months.set(month, (tally = new SentimentTally()));
  return tally;
}

function withoutGaps(months: ReadonlyMap<number, SentimentTally>): ReviewReport['months'] {
  if (months.size === 0) return [];
  const first = Math.min(...months.keys());
  const last = Math.max(...months.keys());
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const tally = months.get(first + place) ?? new SentimentTally();
    return {
      firstDay: firstDayOfPeriod(first + place, MONTH),
      rating: tally.rating(),
      counts: tally.counts(),
    };
  });
}
