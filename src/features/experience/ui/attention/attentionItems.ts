import type { ImprovementRow } from '../../../../shared/domain/experience/experienceRecords.ts';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import type { Text } from '../../../../shared/i18n/areaText.ts';
import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { AttentionItem } from '../../../../shared/ui/areaDefinition.ts';
import type { Finding } from '../../domain/findings/findingTypes.ts';
import { standsOut } from '../../domain/findings/standsOut.ts';
import { isDue } from '../../domain/improvements/isDue.ts';
import { IMPROVEMENTS_PATH } from '../../experiencePlace.ts';
import type { en } from '../../strings/en.ts';
import { findingGroup } from '../improvements/findingGroup.ts';
import { findingId } from '../improvements/findingIds.ts';

/** Findings that are named, the largest; improvements that are named in one item. */
const NAMED = 2;

/** What is known; nothing while it has not been looked at yet. */
export type Known = {
  readonly findings: readonly Finding[];
  readonly board: readonly ImprovementRow[];
  /** Civil day. */
  readonly today: number;
};

type Words = { readonly t: Text<typeof en>; readonly format: Formats };

/** What somebody should look at in the shopping experience. */
export function attentionItems(words: Words, { findings, board, today }: Known): AttentionItem[] {
  const taken = new Set(
    board.filter(({ state }) => state !== 'dropped').map(({ finding }) => finding),
  );
  return [
    ...findings
      .filter((finding) => standsOut(finding) && !taken.has(findingId(finding)))
      .slice(0, NAMED)
      .map((finding) => findingItem(words, finding)),
    ...dueItem(
      words,
      board.filter((row) => isDue(row, today)),
    ),
  ];
}

function findingItem({ t, format }: Words, finding: Finding): AttentionItem {
  const { source, share, others, excess } = finding;
  return {
    id: `experience.finding.${findingId(finding)}`,
    urgency: 'warning',
    title: t(`improvements.sources.${source}`, { group: findingGroup(t, finding) }),
    detail: t('overview.attention.finding', {
      share: format.percent(share.rate),
      others: format.percent(others.rate),
      excess: format.number(Math.round(excess)),
      count: Math.round(excess),
    }),
    action: { label: t('overview.attention.seeFindings'), href: `/${IMPROVEMENTS_PATH}` },
  };
}

function dueItem({ t, format }: Words, rows: readonly ImprovementRow[]): AttentionItem[] {
  if (rows.length === 0) return [];
  const named = rows
    .slice(0, NAMED)
    .map(({ title, due }) =>
      t('overview.attention.dueSince', { title, day: format.day(civilDayOfIsoDate(due) ?? 0) }),
    );
  const list = named.join(t('overview.attention.list'));
  const more = rows.length - named.length;
  return [
    {
      id: 'experience.due',
      urgency: 'warning',
      title: t('overview.attention.due', { count: rows.length }),
      detail: more === 0 ? list : t('overview.attention.more', { list, count: more }),
      action: { label: t('overview.attention.seeBoard'), href: `/${IMPROVEMENTS_PATH}` },
    },
  ];
}
