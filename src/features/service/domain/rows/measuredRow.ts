import { CONVERSATION_STATES } from '../../../../shared/domain/facts/serviceTables.ts';
import { quantile } from '../../../../shared/domain/statistics/quantile.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { JudgedConversation } from '../levels/judgeConversation.ts';
import type { LevelKind } from '../levels/levelKinds.ts';
import { isBreach } from '../levels/levelState.ts';
import type { LevelTarget } from '../levels/serviceLevelSettings.ts';
import type { ConversationMetrics } from '../metrics/conversationMetrics.ts';
import { customerRounds } from '../metrics/customerRounds.ts';
import type { MetricEvent } from '../metrics/metricEvent.ts';
import { TAOBAO_RULES, threeMinutePart } from '../metrics/threeMinuteRate.ts';
import type { Timeline } from '../metrics/timeline.ts';
import { ROW_SPANS, type ConversationRow, type RowSpan, type SpanPart } from './conversationRow.ts';

/** What the desk's table says of a conversation, in words. */
export type KnownConversation = Pick<
  ConversationRow,
  'channel' | 'priority' | 'assignee' | 'mostAnswersBy' | 'customer' | 'customerName' | 'tags'
> & {
  /** Place in `CONVERSATION_STATES`. */
  readonly state: number;
  readonly rating: number;
  /** Epoch ms; NaN where unknown. */
  readonly begunAt: number;
  readonly solvedAt: number;
  readonly lastAt: number;
};

export type MeasuredConversation = {
  readonly known: KnownConversation;
  readonly timeline: Timeline;
  readonly metrics: ConversationMetrics;
  readonly judged: JudgedConversation;
  readonly target: LevelTarget | undefined;
  /** Id of the calendar that the metrics' business seconds go by. */
  readonly calendar: string | null;
};

export type RowContext = {
  /** Of the shop. */
  readonly zone: ZoneTable;
  /** Number of the levels' version. */
  readonly version: number | null;
  /** Epoch ms as of which it was measured. */
  readonly now: number;
  /** The file's own id of a message; '' where it has none. */
  readonly messageId: (id: string) => string;
};

/** One row of the export: see `conversationRowSchema`. */
export function measuredRow(
  { known, timeline, metrics, judged, target, calendar }: MeasuredConversation,
  { zone, version, now, messageId }: RowContext,
): ConversationRow {
  const places = new Map(timeline.messages.map(({ id }, place) => [id, place + 1]));
  const eventOf = ({ kind, id }: MetricEvent): string => {
    if (kind === 'state') return `state:${id}`;
    if (kind !== 'message') return kind;
    return `message:${messageId(id) || `#${places.get(id) ?? 0}`}`;
  };
  const { counts, notes, waiting, cycleSeconds, nextResponses } = metrics;
  const rounds = customerRounds(timeline);
  const parts = rounds.map((round) => threeMinutePart(round, zone, TAOBAO_RULES, now));
  const within = parts.filter((part) => part === 'within').length;
  const business = nextResponses.flatMap(({ businessSeconds }) => businessSeconds ?? []);
  const said = timeline.messages;
  const asked = said.find(({ role }) => role === 'customer');
  const answer = metrics.feltFirstResponse;
  return {
    conversation: metrics.id,
    channel: known.channel,
    priority: known.priority,
    assignee: known.assignee,
    firstAnswerBy: 'missing' in answer ? null : answer.agent,
    mostAnswersBy: known.mostAnswersBy,
    customer: known.customer,
    customerName: known.customerName,
    state: CONVERSATION_STATES[known.state] ?? 'unknown',
    rating: known.rating === 0 ? null : known.rating,
    tags: known.tags,
    createdAt: iso(known.begunAt),
    firstCustomerMessageAt: iso(asked?.at),
    firstAgentAnswerAt: 'missing' in answer ? null : iso(answer.end.at),
    solvedAt: iso(known.solvedAt),
    lastMessageAt: iso(known.lastAt),
    ...spansOf(metrics, eventOf),
    nextResponses: nextResponses.length,
    nextResponseMedianWallSeconds: median(nextResponses.map(({ wallSeconds }) => wallSeconds)),
    nextResponseMedianBusinessSeconds: median(business),
    nextResponseEvents:
      nextResponses.length === 0
        ? null
        : nextResponses.map(({ start, end }) => `${eventOf(start)} > ${eventOf(end)}`).join('; '),
    cyclesWallSeconds: cycleSeconds?.wall ?? null,
    cyclesBusinessSeconds: cycleSeconds?.business ?? null,
    reopened: metrics.reopened,
    oneTouch: flagOf(metrics.oneTouch),
    botSolved: flagOf(metrics.botSolved),
    handedOff: flagOf(metrics.handedOff),
    waitingSince: waiting && eventOf(waiting.since),
    waitingSinceAt: iso(waiting?.since.at),
    waitingWallSeconds: waiting?.wallSeconds ?? null,
    waitingBusinessSeconds: waiting?.businessSeconds ?? null,
    rounds: rounds.length,
    threeMinuteAsked: within + parts.filter((part) => part === 'late').length,
    threeMinuteAnswered: within,
    messagesCustomer: counts.customer,
    messagesAgent: counts.agent,
    messagesBot: counts.bot,
    messagesSystem: counts.system,
    messagesNote: counts.note,
    answerRatio: metrics.answerRatio,
    ...notes,
    calendar,
    target: judged.target,
    levelsVersion: version,
    level: judged.state,
    ...levelsOf(judged, target),
    measuredAt: new Date(now).toISOString(),
  };
}

type SpanValues = Pick<ConversationRow, `${RowSpan}${SpanPart}`>;

function spansOf(
  metrics: ConversationMetrics,
  eventOf: (event: MetricEvent) => string,
): SpanValues {
  const values: Record<string, number | string | null> = {};
  for (const { span, fields } of SPAN_FIELDS) {
    const time = metrics[span];
    const taken = 'missing' in time ? null : time;
    values[fields.WallSeconds] = taken?.wallSeconds ?? null;
    values[fields.BusinessSeconds] = taken?.businessSeconds ?? null;
    values[fields.Start] = taken && eventOf(taken.start);
    values[fields.StartAt] = taken && iso(taken.start.at);
    values[fields.End] = taken && eventOf(taken.end);
    values[fields.EndAt] = taken && iso(taken.end.at);
    values[fields.Missing] = 'missing' in time ? time.missing : null;
  }
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- each of the type's names is made above
  return values as SpanValues;
}

/** Put together once: of 100,000 rows, names that are joined anew for each take a third of the time. */
const SPAN_FIELDS = ROW_SPANS.map((span) => ({
  span,
  fields: {
    WallSeconds: `${span}WallSeconds`,
    BusinessSeconds: `${span}BusinessSeconds`,
    Start: `${span}Start`,
    StartAt: `${span}StartAt`,
    End: `${span}End`,
    EndAt: `${span}EndAt`,
    Missing: `${span}Missing`,
  } satisfies Record<SpanPart, string>,
}));

type LevelValues = Pick<ConversationRow, `${LevelKind}${'TargetSeconds' | 'Judged' | 'Breaches'}`>;

function levelsOf(
  { judgements }: JudgedConversation,
  target: LevelTarget | undefined,
): LevelValues {
  const of = (kind: LevelKind) => {
    const judged = judgements.filter((one) => one.kind === kind && one.state !== 'notApplicable');
    const breaches = judged.filter(({ state }) => isBreach(state)).length;
    return { seconds: target?.[kind] ?? null, judged: judged.length, breaches };
  };
  const [first, next, resolution] = [of('first'), of('next'), of('resolution')];
  return {
    firstTargetSeconds: first.seconds,
    firstJudged: first.judged,
    firstBreaches: first.breaches,
    nextTargetSeconds: next.seconds,
    nextJudged: next.judged,
    nextBreaches: next.breaches,
    resolutionTargetSeconds: resolution.seconds,
    resolutionJudged: resolution.judged,
    resolutionBreaches: resolution.breaches,
  };
}

function median(seconds: readonly number[]): number | null {
  return seconds.length === 0 ? null : quantile(Float64Array.from(seconds).sort(), 0.5);
}

function iso(at: number | undefined): string | null {
  return at === undefined || Number.isNaN(at) ? null : new Date(at).toISOString();
}

function flagOf(is: boolean | null): 0 | 1 | null {
  return is === null ? null : is ? 1 : 0;
}
