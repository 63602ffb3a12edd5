import type { DrawRow } from '../../../../shared/domain/community/drawRecords.ts';
import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import { listHash } from '../../domain/draws/canonicalList.ts';
import { commitmentOf } from '../../domain/draws/seedCommitment.ts';
import type { useCommunityText } from '../communityText.ts';
import { sourceWords } from './sourceWords.ts';

/** What a group is told of a frozen draw before its public value is out. */
export function announcementOf(
  t: ReturnType<typeof useCommunityText>,
  format: Formats,
  { name, method, list, seed, source, prizes, groupCap }: DrawRow,
  zone: string,
): string {
  const named = sourceWords(t, format, source, zone);
  const spelled = method === 'weighted' && source?.kind === 'other';
  return t(`draws.publish.${method}`, {
    name,
    prizes: prizes.map((prize) => `${prize.name} × ${prize.pieces}`).join(', '),
    cap: groupCap === 0 ? t('draws.publish.noCap') : format.number(groupCap),
    entries: format.number(list.split('\n').length - 1),
    hash: listHash(list),
    commitment: seed === '' ? '' : commitmentOf(seed),
    source: spelled ? t('draws.publish.spelling', { source: named }) : named,
  });
}
