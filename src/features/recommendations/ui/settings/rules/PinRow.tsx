import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { StatChip } from '../../../../../shared/ui/StatChip.tsx';
import type { Pin } from '../../../domain/settings/ruleSettings.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import type { PlacementEdit } from '../form/placementEdit.ts';
import { pinErrors } from './pinErrors.ts';
import { PinFields } from './PinFields.tsx';
import { RemoveButton } from './RemoveButton.tsx';

type PinRowProps = {
  readonly pin: Pin;
  /** What it is about, in words. */
  readonly target: string;
  readonly edit: PlacementEdit;
  readonly onRemove: () => void;
};

/** One pin: what keeps a slot, which, and when. */
export function PinRow({ pin, target, edit, onRemove }: PinRowProps) {
  const { placement, settings, live, disabled, update } = edit;
  const { pins, slots } = settings;
  const t = useRecommendationsText();
  const format = useFormat();
  const lived = live?.pins.find(({ id }) => id === pin.id);
  const errors = pinErrors(t, format, pin, {
    others: pins.slice(0, pins.indexOf(pin)),
    all: pins.filter((each) => each !== pin),
    slots,
  });
  return (
    <Box role="group" aria-label={target}>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1, minHeight: 32 }}>
        <Typography variant="body2" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          {target}
        </Typography>
        {live && !lived && <StatChip tone="accent">{t('settings.isNew')}</StatChip>}
        <RemoveButton name={target} disabled={disabled} onRemove={onRemove} />
      </Stack>
      <PinFields
        pin={pin}
        live={lived}
        owner={`${placement}.${pin.id}`}
        errors={errors}
        disabled={disabled}
        onChange={(patch) => {
          update((newest) => ({
            ...newest,
            pins: newest.pins.map((each) => (each.id === pin.id ? { ...each, ...patch } : each)),
          }));
        }}
      />
    </Box>
  );
}
