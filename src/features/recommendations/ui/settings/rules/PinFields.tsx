import Box from '@mui/material/Box';
import type { Pin } from '../../../domain/settings/ruleSettings.ts';
import { DaySetting } from '../fields/DaySetting.tsx';
import { fieldPair } from '../fields/fieldPair.ts';
import { NumberSetting } from '../fields/NumberSetting.tsx';
import type { PinErrors } from './pinErrors.ts';

type Placed = Pick<Pin, 'slot' | 'from' | 'to'>;

type PinFieldsProps = {
  readonly pin: Placed;
  readonly live: Placed | undefined;
  readonly owner: string;
  readonly errors: PinErrors;
  readonly disabled: boolean;
  readonly onChange: (patch: Partial<Placed>) => void;
};

/** Which slot a pin keeps, and from when to when. */
export function PinFields({ pin, live, owner, errors, disabled, onChange }: PinFieldsProps) {
  return (
    <Box sx={fieldPair}>
      <Box sx={{ gridColumn: '1 / -1', maxWidth: 260, display: 'grid' }}>
        <NumberSetting
          path="pins.slot"
          owner={owner}
          value={pin.slot}
          live={live?.slot}
          disabled={disabled}
          error={errors.slot}
          onChange={(slot) => {
            onChange({ slot });
          }}
        />
      </Box>
      {(['from', 'to'] as const).map((end) => (
        <DaySetting
          key={end}
          end={end}
          value={pin[end]}
          live={live?.[end]}
          disabled={disabled}
          error={errors[end]}
          onChange={(day) => {
            onChange({ [end]: day });
          }}
        />
      ))}
    </Box>
  );
}
