import Stack from '@mui/material/Stack';
import { useId } from 'react';
import type { PlacementSettings } from '../../../domain/settings/recommendationSettings.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import { GroupError } from '../fields/GroupError.tsx';
import { ListedChoice } from '../fields/ListedChoice.tsx';
import { OptionalNumber } from '../fields/OptionalNumber.tsx';
import { SliderSetting } from '../fields/SliderSetting.tsx';
import { NUMBER_RANGES } from '../words/numberRanges.ts';
import type { PlacementEdit } from './placementEdit.ts';

const EVENTS = ['purchase', 'cart', 'view'] as const;
/** Weights above are rare: events are compared with each other. */
const USUAL_MOST = 10;

/** Which events count, how much, and from when. */
export function LearningGroup({ edit }: { readonly edit: PlacementEdit }) {
  const { placement, settings, live, disabled } = edit;
  const { learning } = settings;
  const t = useRecommendationsText();
  const help = useId();
  const wrong = edit.issue('learning.events') !== undefined;
  const set = (patch: Partial<PlacementSettings['learning']>) => {
    edit.update((newest) => ({ ...newest, learning: { ...newest.learning, ...patch } }));
  };
  return (
    <Stack sx={{ gap: 2 }}>
      {wrong && <GroupError id={help}>{t('settings.errors.noEvent')}</GroupError>}
      {EVENTS.map((event) => (
        <SliderSetting
          key={event}
          label={t(`settings.fields.learning.events.${event}.name`)}
          hint={t(`settings.fields.learning.events.${event}.hint`)}
          field={`${placement}.learning.events.${event}`}
          range={NUMBER_RANGES[`learning.events.${event}`]}
          reach={USUAL_MOST}
          value={learning.events[event]}
          live={live?.learning.events[event]}
          step={0.5}
          disabled={disabled}
          describedBy={wrong ? help : undefined}
          onChange={(weight) => {
            set({ events: { ...learning.events, [event]: weight } });
          }}
        />
      ))}
      <OptionalNumber
        path="learning.windowDays"
        owner={placement}
        value={learning.windowDays}
        live={live?.learning.windowDays}
        start={365}
        disabled={disabled}
        onChange={(windowDays) => {
          set({ windowDays });
        }}
      />
      <OptionalNumber
        path="learning.halfLifeDays"
        owner={placement}
        value={learning.halfLifeDays}
        live={live?.learning.halfLifeDays}
        start={90}
        disabled={disabled}
        onChange={(halfLifeDays) => {
          set({ halfLifeDays });
        }}
      />
      <ListedChoice
        path="learning.repeats"
        value={learning.repeats}
        live={live?.learning.repeats}
        disabled={disabled}
        onChange={(repeats) => {
          set({ repeats });
        }}
      />
    </Stack>
  );
}
