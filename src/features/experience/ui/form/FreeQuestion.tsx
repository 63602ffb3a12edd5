import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { FormTexts } from '../../strings/form/en.ts';

type Props = {
  readonly question: string;
  readonly hint?: string;
  readonly value: string;
  readonly most: number;
  readonly required: boolean;
  readonly multiline: boolean;
  readonly error: string | null;
  readonly texts: FormTexts;
  readonly onChange: (value: string) => void;
};

/** A question that is answered in words. */
export function FreeQuestion(props: Props) {
  const { question, hint, value, most, required, multiline, error, texts, onChange } = props;
  const id = useId();
  const described = `${id}-about`;
  const field = {
    id,
    value,
    maxLength: most,
    required,
    // What the customer before wrote is nobody else's business.
    autoComplete: 'off',
    'aria-invalid': error !== null,
    'aria-describedby': error === null && hint === undefined ? undefined : described,
  } as const;
  return (
    <Box>
      <Typography component="label" htmlFor={id} sx={{ fontSize: 20, lineHeight: 1.4 }}>
        {question}
        {!required && (
          <Typography component="span" sx={{ color: 'ink.soft' }}>
            {` (${texts.optional})`}
          </Typography>
        )}
      </Typography>
      {multiline ? (
        <Box
          component="textarea"
          {...field}
          rows={3}
          sx={input}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      ) : (
        <Box
          component="input"
          {...field}
          sx={input}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
      {(error ?? hint) !== undefined && (
        <Typography id={described} sx={{ color: error === null ? 'ink.soft' : 'error.main' }}>
          {error ?? hint}
        </Typography>
      )}
    </Box>
  );
}

const input = {
  display: 'block',
  width: '100%',
  minHeight: 56,
  mt: 1,
  p: 1.5,
  font: 'inherit',
  fontSize: 18,
  color: 'ink.strong',
  bgcolor: 'surface.raised',
  border: '1px solid',
  borderColor: 'line.control',
  borderRadius: '8px',
  resize: 'vertical',
  '&:focus-visible': {
    outline: '2px solid',
    outlineColor: 'primary.main',
    outlineOffset: '2px',
  },
} as const;
