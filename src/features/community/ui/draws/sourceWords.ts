import type { PublicSource } from '../../../../shared/domain/community/drawRecords.ts';
import type { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { drandTime } from '../../domain/draws/drandRound.ts';
import type { useCommunityText } from '../communityText.ts';

/** A public source in words, with when it is out on the shop's clocks. */
export function sourceWords(
  t: ReturnType<typeof useCommunityText>,
  format: ReturnType<typeof useFormat>,
  source: PublicSource | null,
  zone: string,
): string {
  if (source === null) return '';
  if (source.kind === 'other') return `${source.name} ${source.address}`.trim();
  const { round } = source;
  return t('draws.publish.drand', { round, at: format.instant(drandTime(round), zone) });
}
