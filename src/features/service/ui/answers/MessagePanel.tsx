import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId, type RefObject } from 'react';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { LONGEST_MESSAGE } from '../../domain/lookup/lookupParams.ts';
import { useServiceText } from '../serviceText.ts';

type Props = {
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly box: RefObject<HTMLTextAreaElement | null>;
};

/** Where a customer's message is typed. */
export function MessagePanel({ text, onType, box }: Props) {
  const t = useServiceText();
  const id = useId();
  return (
    <Panel>
      <FormLabel htmlFor={id} sx={{ mb: 0.5 }}>
        {t('answers.message')}
      </FormLabel>
      <OutlinedInput
        id={id}
        inputRef={box}
        fullWidth
        multiline
        minRows={3}
        maxRows={10}
        value={text}
        aria-describedby={`${id}-hint`}
        inputProps={{ maxLength: LONGEST_MESSAGE }}
        onChange={(event) => {
          onType(event.target.value);
        }}
      />
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'start', mt: 0.5 }}>
        <FormHelperText id={`${id}-hint`} sx={{ m: 0, flex: 1 }}>
          {t('answers.messageHint')} {t('answers.masked')}
        </FormHelperText>
        {text !== '' && (
          <Button
            size="small"
            onClick={() => {
              onType('');
              box.current?.focus();
            }}
          >
            {t('answers.clear')}
          </Button>
        )}
      </Box>
    </Panel>
  );
}
