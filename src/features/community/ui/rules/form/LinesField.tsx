import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { plainTerm } from '../../../domain/rules/ruleProblems.ts';
import { problemAt, type RuleEdit } from './ruleEdit.ts';

type LinesFieldProps = {
  readonly edit: RuleEdit;
  /** Where the list is in the settings. */
  readonly place: readonly (string | number)[];
  readonly label: string;
  readonly hint: string;
  readonly lines: readonly string[];
  /** They are terms, which are counted and of which doubles can be dropped. */
  readonly terms?: boolean;
  readonly onChange: (lines: string[]) => void;
};

/** Problems that are written out. */
const MOST = 4;

/** A list with one item a line; what is wrong is told by line. */
export function LinesField(props: LinesFieldProps) {
  const { edit, place, label, hint, lines, terms = false, onChange } = props;
  const { t, problems, disabled } = edit;
  const format = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const own = problems.filter(({ path }) => place.every((part, n) => path[n] === part));
  const ofLines = own.filter(({ path }) => typeof path[place.length] === 'number');
  const whole = own.length > ofLines.length ? problemAt(edit, ...place) : undefined;
  const told = ofLines.slice(0, MOST).map(({ path, reason }) => {
    const n = Number(path[place.length]);
    const problem = t(`rules.problems.${reason}`);
    return t('rules.form.lineProblem', { n: n + 1, term: lines[n] ?? '', problem });
  });
  const distinct = [
    ...new Map([...lines].reverse().map((line) => [plainTerm(line), line])).values(),
  ];
  return (
    <Stack sx={{ gap: 0.5 }}>
      <TextField
        label={label}
        multiline
        minRows={2}
        maxRows={10}
        value={typed ?? lines.join('\n')}
        disabled={disabled}
        error={own.length > 0}
        helperText={whole ?? hint}
        onChange={({ target: { value } }) => {
          setTyped(value);
          onChange(linesOf(value));
        }}
        onBlur={() => {
          setTyped(null);
        }}
        slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false } }}
      />
      {told.map((line) => (
        <Typography key={line} variant="caption" sx={{ color: 'error.main' }}>
          {line}
        </Typography>
      ))}
      {ofLines.length > MOST && (
        <Typography variant="caption" sx={{ color: 'error.main' }}>
          {t('rules.form.moreProblems', { n: format.number(ofLines.length - MOST) })}
        </Typography>
      )}
      {terms && lines.length > 0 && (
        <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography variant="caption" sx={{ color: 'ink.soft' }}>
            {t('rules.form.count', { count: lines.length, n: format.number(lines.length) })}
          </Typography>
          {distinct.length < lines.length && (
            <Button
              size="small"
              disabled={disabled}
              onClick={() => {
                onChange(distinct.reverse());
              }}
            >
              {t('rules.form.dropDoubles')}
            </Button>
          )}
        </Stack>
      )}
    </Stack>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
