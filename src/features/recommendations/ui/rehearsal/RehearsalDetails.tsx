import Box from '@mui/material/Box';
import { useEffect, useRef, useState } from 'react';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import type { PolicyDetailsProps } from '../../../../shared/ui/policy/policyArea.ts';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import type {
  RecommendationRehearsal,
  RunStamp,
  SplitChoice,
} from '../../domain/rehearsal/rehearsalTypes.ts';
import type { RecommendationSettings } from '../../domain/settings/recommendationSettings.ts';
import { fieldToMend } from '../settings/form/fieldToMend.ts';
import { settingsSearch } from '../settings/settingsSearch.ts';
import { useSettingsWords } from '../settings/words/useSettingsWords.ts';
import { PlacementResult } from './PlacementResult.tsx';
import { SplitControl } from './SplitControl.tsx';
import { splitOf, splitSearch } from './splitSearch.ts';
import { SweepPanel } from './sweep/SweepPanel.tsx';
import type { ToolProps } from './toolProps.ts';
import { TunePanel } from './tune/TunePanel.tsx';
import { useRehearsalTools } from './useRehearsalTools.ts';
import { withPlacement } from './withPlacement.ts';

type DetailsProps = PolicyDetailsProps<RecommendationSettings, RecommendationRehearsal>;

/**
 * Below the figures of a rehearsal: what was measured, who gains and loses, what each rule costs;
 * and the tools that look for better settings without spoiling the next rehearsal.
 */
export function RehearsalDetails(props: DetailsProps) {
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  if (!shop) return null;
  return <Details {...props} zone={shop.zone} currency={shop.currency} />;
}

function Details(
  props: DetailsProps & { readonly zone: string; readonly currency: string | null },
) {
  const { live, draft, result, stale, disabled, zone, currency } = props;
  const tools = useRehearsalTools(zone, currency);
  const words = useSettingsWords();
  const at = useNow();
  const [{ placement }] = useSearchState(settingsSearch);
  const [split] = useSearchState(splitSearch);
  const rehearsed = useRehearsedDraft(result, stale, draft);
  const toolProps: ToolProps = {
    tools,
    shop: { zone, currency, at },
    placement,
    live,
    draft,
    toMend: fieldToMend(draft, words),
    onTake: useTakeOver(props, placement),
    disabled,
  };
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <SplitControl tools={tools} />
      <PlacementResult
        tools={tools}
        placement={placement}
        result={result}
        stale={stale}
        otherSplit={result !== null && !isSplitBy(result.stamp, splitOf(split))}
        settings={rehearsed[placement]}
      />
      <SweepPanel {...toolProps} />
      <TunePanel {...toolProps} words={words} />
    </Box>
  );
}

/**
 * The draft that a result is about, as it was when the result came; as it is now where it had changed
 * by then.
 */
function useRehearsedDraft(
  result: RecommendationRehearsal | null,
  stale: boolean,
  draft: RecommendationSettings,
): RecommendationSettings {
  const [kept, setKept] = useState<{
    readonly result: RecommendationRehearsal;
    readonly draft: RecommendationSettings;
  } | null>(null);
  if (result && !stale && kept?.result !== result) setKept({ result, draft });
  return kept?.result === result ? kept.draft : draft;
}

function isSplitBy({ split }: RunStamp, { method, testDays }: SplitChoice): boolean {
  return split.method === method && split.testDays === testDays;
}

/** Takes one placement over from other settings, and says so, with a way back. */
function useTakeOver(
  { draft, onChange }: DetailsProps,
  placement: ToolProps['placement'],
): ToolProps['onTake'] {
  const notify = useNotify();
  // What the undo starts from is the draft of then, not of now.
  const newest = useRef({ draft, onChange });
  useEffect(() => {
    newest.current = { draft, onChange };
  });
  return (from, said) => {
    const before = draft;
    onChange(withPlacement(draft, placement, from));
    notify({
      text: said,
      undo: () => {
        newest.current.onChange(withPlacement(newest.current.draft, placement, before));
      },
    });
  };
}
