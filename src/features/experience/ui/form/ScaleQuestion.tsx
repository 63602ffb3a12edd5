import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { HiddenText } from '../../../../shared/ui/HiddenText.tsx';
import type { FormTexts } from '../../strings/form/en.ts';

/** Between the numbers, px. */
const GAP = 8;

type ScaleKind = 'nps' | 'csat' | 'ces';

const ENDS: Readonly<Record<ScaleKind, readonly [least: number, most: number]>> = {
  nps: [0, 10],
  csat: [1, 5],
  ces: [1, 7],
};

type Props = {
  /** Names the group of buttons; no two on a page are alike. */
  readonly name: string;
  readonly kind: ScaleKind;
  readonly question: string;
  readonly value: number | null;
  readonly required: boolean;
  readonly error: string | null;
  readonly texts: FormTexts;
  readonly onChange: (value: number) => void;
};

/** One answer out of a row of numbers: real radio buttons, large enough for fingers. */
export function ScaleQuestion(props: Props) {
  const { name, kind, question, value, required, error, texts, onChange } = props;
  const errorId = useId();
  const [least, most] = ENDS[kind];
  const { low, high } = texts.ends[kind];
  const values = Array.from({ length: most - least + 1 }, (_, place) => least + place);
  return (
    <Box
      component="fieldset"
      sx={{ m: 0, p: 0, border: 0, minWidth: 0 }}
      aria-describedby={error === null ? undefined : errorId}
    >
      <Typography component="legend" sx={{ p: 0, mb: 1.5, fontSize: 20, lineHeight: 1.4 }}>
        {question}
        {!required && (
          <Typography component="span" sx={{ color: 'ink.soft' }}>
            {` (${texts.optional})`}
          </Typography>
        )}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: `${GAP}px`,
          gridTemplateColumns: {
            // On a phone in two rows that are about alike.
            xs: columns(values.length > 5 ? Math.ceil(values.length / 2) : values.length),
            sm: columns(values.length),
          },
        }}
      >
        {values.map((each) => (
          <Box component="label" key={each} sx={button}>
            <input
              type="radio"
              name={name}
              value={each}
              checked={value === each}
              required={required}
              aria-invalid={error !== null}
              onChange={() => {
                onChange(each);
              }}
            />
            <span>{each}</span>
            {each === least && <HiddenText>{`: ${low}`}</HiddenText>}
            {each === most && <HiddenText>{`: ${high}`}</HiddenText>}
          </Box>
        ))}
      </Box>
      <Box
        aria-hidden
        sx={{
          display: 'flex',
          justifyContent: 'space-between',
          gap: 2,
          mt: 0.75,
          color: 'ink.soft',
        }}
      >
        <span>{low}</span>
        <Box component="span" sx={{ textAlign: 'end' }}>
          {high}
        </Box>
      </Box>
      {error !== null && (
        <Typography id={errorId} sx={{ color: 'error.main', mt: 0.5 }}>
          {error}
        </Typography>
      )}
    </Box>
  );
}

/** So many columns at most, and fewer where they would be too small for a finger, as in a preview. */
function columns(most: number): string {
  const gaps = (most - 1) * GAP;
  // Half a pixel of room, lest rounding drops a column.
  const share = `calc((100% - ${gaps}px) / ${most} - 0.5px)`;
  return `repeat(auto-fill, minmax(max(44px, ${share}), 1fr))`;
}

const button = {
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  minHeight: 56,
  fontSize: 20,
  fontWeight: 600,
  border: '1px solid',
  borderColor: 'line.control',
  borderRadius: '8px',
  bgcolor: 'surface.raised',
  cursor: 'pointer',
  // The button itself fills its label, unseen: screen readers and keyboards find it as ever.
  '& input': { position: 'absolute', inset: 0, m: 0, opacity: 0, cursor: 'pointer' },
  '&:has(input:checked)': {
    bgcolor: 'primary.main',
    borderColor: 'primary.main',
    color: 'primary.contrastText',
  },
  '&:has(input:focus-visible)': {
    outline: '2px solid',
    outlineColor: 'primary.main',
    outlineOffset: '2px',
  },
} as const;
