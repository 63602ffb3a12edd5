import type { ReactNode } from 'react';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import type { VoiceParams } from '../../domain/voice/voiceTypes.ts';
import { ExperienceNav } from '../ExperienceNav.tsx';
import { Waiting } from '../Waiting.tsx';
import { useVoiceStamp } from './useVoiceStamp.ts';
import { voiceSearch, type ChangeVoice, type VoiceSearch } from './voiceSearch.ts';

const MINUTE = 60_000;

export type AskedVoice = {
  readonly params: VoiceParams;
  readonly search: VoiceSearch;
  readonly change: ChangeVoice;
};

type Props = {
  readonly title: string;
  readonly question: string;
  readonly current: 'reviews' | 'voice';
  /** The page, once it is known of which shop, and in which state of its corrections. */
  readonly children: (asked: AskedVoice) => ReactNode;
};

/** A page of what customers say: its head, and what its address asks for. */
export function VoiceFrame({ title, question, current, children }: Props) {
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  const stamp = useVoiceStamp();
  const [search, change] = useSearchState(voiceSearch);
  // To the end of the minute: what was written in it has been written.
  const now = useNow() + MINUTE - 1;
  const days = search.days === 0 ? null : search.days;
  return (
    <>
      <PageHeader title={title} question={question} tabs={<ExperienceNav current={current} />} />
      {shop && stamp ? (
        children({ params: { days, zone: shop.zone, now, stamp }, search, change })
      ) : (
        <Waiting />
      )}
    </>
  );
}
