import Stack from '@mui/material/Stack';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import { amountWords } from '../words/amountWords.ts';
import type { NullablePath } from '../words/fieldPaths.ts';
import { NUMBER_RANGES, type NumberPath } from '../words/numberRanges.ts';
import { BareNumber } from './BareNumber.tsx';
import { SwitchSetting } from './SwitchSetting.tsx';

type OptionalNumberProps = {
  readonly path: NumberPath & NullablePath;
  readonly owner: string;
  readonly value: number | null;
  readonly live: number | null | undefined;
  /** The number that switching on begins with. */
  readonly start: number;
  readonly disabled: boolean;
  readonly onChange: (value: number | null) => void;
};

/** A limit that there is or is not. */
export function OptionalNumber(props: OptionalNumberProps) {
  const { path, owner, value, live, start, disabled, onChange } = props;
  const t = useRecommendationsText();
  const format = useFormat();
  const label = t(`settings.fields.${path}.name`);
  const changed = live !== undefined && live !== value;
  const liveWords =
    live === null || live === undefined
      ? t(`settings.fields.${path}.off`)
      : amountWords(t, format, live, NUMBER_RANGES[path].unit);
  return (
    <Stack sx={{ gap: 0.75 }}>
      <SwitchSetting
        label={label}
        hint={t(`settings.fields.${path}.hint`)}
        on={value !== null}
        live={changed ? liveWords : null}
        disabled={disabled}
        onChange={(on) => {
          onChange(on ? (live ?? start) : null);
        }}
      />
      {value !== null && (
        <BareNumber
          label={label}
          field={`${owner}.${path}`}
          range={NUMBER_RANGES[path]}
          value={value}
          changed={changed}
          disabled={disabled}
          onChange={onChange}
        />
      )}
    </Stack>
  );
}
